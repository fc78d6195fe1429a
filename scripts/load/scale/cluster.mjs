import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { freePort, ownerOf } from '../../../packages/gateway/src/testing/postgres.fixtures.ts';

const run = promisify(execFile);
const names = /** @type {const} */ (['north', 'east', 'west']);

/** One of the three PostgreSQL servers. @typedef {{ name: string, data: string, port: number }} Server */

/**
 * Three PostgreSQL servers: a primary and two standbys. At least one standby has every commit on its disk
 * before that commit is answered (`synchronous_standby_names = 'ANY 1 (…)'`).
 */
export class Cluster {
  #binaries;
  #folder;
  #owner;
  /** @type {Server[]} */
  #servers = [];

  /**
   * @param {string} binaries folder of PostgreSQL's programs
   * @param {string} folder an empty folder for all files of the servers
   */
  constructor(binaries, folder) {
    this.#binaries = binaries;
    this.#folder = folder;
    this.#owner = ownerOf(folder);
  }

  /** The current primary. */
  get primary() {
    return this.#at(0);
  }

  async start() {
    for (const name of names) {
      const data = path.join(this.#folder, name);
      this.#servers.push({ name, data, port: await freePort() });
      mkdirSync(data, { mode: 0o700 });
      this.#owner.own(data);
    }
    const { data, port } = this.primary;
    await this.#program('initdb', ['-D', data, '-U', 'plein', '-A', 'trust', '-E', 'UTF8', '-N']);
    await this.#open(this.primary);
    for (const standby of this.#servers.slice(1)) {
      await this.#program('pg_basebackup', [
        ...['-D', standby.data, '-h', '127.0.0.1', '-p', String(port), '-U', 'plein'],
        ...['-X', 'stream', '-c', 'fast', '-R', '--no-sync'],
      ]);
      await this.#open(standby);
    }
  }

  /** Kills the primary and all its processes, as a power cut would. */
  async killPrimary() {
    const { data } = this.primary;
    const postmaster = Number(readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n', 1)[0]);
    const { stdout } = await run('ps', ['-o', 'pid=', '--ppid', String(postmaster)]);
    for (const pid of [postmaster, ...stdout.split('\n').map(Number).filter(Boolean)]) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch (error) {
        if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
      }
    }
    this.#servers.shift();
  }

  /** Promotes the standby that has received most, and lets the other follow it. */
  async promoteFurthest() {
    const positions = await Promise.all(
      this.#servers.map(async (server) => {
        const received = await this.query("select pg_last_wal_receive_lsn() - '0/0'::pg_lsn", server);
        return { server, received: BigInt(received) };
      }),
    );
    positions.sort((left, right) => (left.received > right.received ? -1 : 1));
    this.#servers = positions.map(({ server }) => server);
    await this.#program('pg_ctl', ['-D', this.primary.data, '-w', 'promote']);
    const source = `host=127.0.0.1 port=${this.primary.port} user=plein`;
    for (const follower of this.#servers.slice(1)) {
      await this.query(`alter system set primary_conninfo = '${source}'`, follower);
      await this.query('select pg_reload_conf()', follower);
    }
    return this.primary.name;
  }

  /** Runs one statement and returns the result as text: a line for each row, `|` between columns. */
  async query(/** @type {string} */ statement, server = this.primary) {
    const parameters = ['-h', '127.0.0.1', '-p', String(server.port), '-U', 'plein', '-d', 'postgres'];
    const { stdout } = await run(path.join(this.#binaries, 'psql'), [...parameters, '-XAtc', statement], {
      maxBuffer: 1e9,
    });
    return stdout.trimEnd();
  }

  async stop() {
    for (const { data } of this.#servers.reverse()) {
      await this.#program('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']).catch(() => undefined);
    }
  }

  async #open(/** @type {Server} */ { name, data, port }) {
    const settings = [
      ['listen_addresses', '127.0.0.1'],
      ['port', port],
      ['unix_socket_directories', this.#folder],
      ['cluster_name', name],
      ['synchronous_standby_names', `ANY 1 (${names.join(',')})`],
    ];
    const options = settings.map(([key, value]) => `-c ${key}='${value}'`).join(' ');
    await this.#program('pg_ctl', [
      '-D',
      data,
      '-l',
      `${data}.log`,
      '-o',
      options,
      '-w',
      '-t',
      '60',
      'start',
    ]);
  }

  async #program(/** @type {string} */ name, /** @type {string[]} */ parameters) {
    await this.#owner.run(path.join(this.#binaries, name), parameters);
  }

  #at(/** @type {number} */ index) {
    const server = this.#servers[index];
    if (!server) throw new Error('No server of the cluster is left.');
    return server;
  }
}
