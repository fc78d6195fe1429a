import pg from 'pg';
import { execFile, execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from './temporary-folder.fixtures.js';

const run = promisify(execFile);

/** A PostgreSQL server for tests. */
export interface PostgresServer {
  /** Makes an empty database, and returns its URL. */
  makeDatabase(): Promise<string>;
  /** Runs one statement as the owner of the server. */
  query(statement: string): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Returns the server of DATABASE_URL, or a temporary one with the binaries of this machine. Undefined without either.
 * Test files of one process share the temporary one, which stops with the last of them: making it takes a second.
 */
export async function startPostgres(): Promise<PostgresServer | undefined> {
  const { DATABASE_URL } = process.env;
  if (DATABASE_URL) return connectTo(DATABASE_URL, async () => {});
  const binaries = findBinaries();
  if (binaries === undefined) return undefined;
  users += 1;
  const { url, stop } = await (cluster ??= startCluster(binaries));
  return connectTo(url, async () => {
    users -= 1;
    if (users > 0) return;
    cluster = undefined;
    await stop();
  });
}

interface Cluster {
  url: string;
  stop(): Promise<void>;
}

let cluster: Promise<Cluster> | undefined;
let users = 0;

/** Returns the folder with the newest `initdb` and `pg_ctl` of this machine. */
export function findBinaries(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')));
}

async function startCluster(binaries: string): Promise<Cluster> {
  const { folder, remove } = await temporaryFolder();
  const data = join(folder, 'data');
  const asOwner = ownerOf(folder);
  mkdirSync(data);
  asOwner.own(data);
  await asOwner.run(join(binaries, 'initdb'), ['-D', data, '-U', 'plein', '-A', 'trust', '-E', 'UTF8', '-N']);
  const port = await onFreePort(async (one) => {
    // What a process wrote outlives its end without a flush to the disk, and these tests end processes, not machines.
    const settings = `-c listen_addresses=127.0.0.1 -c port=${one} -c unix_socket_directories=${folder} -c fsync=off`;
    await asOwner.run(join(binaries, 'pg_ctl'), [
      ...['-D', data, '-l', join(folder, 'log'), '-o', settings],
      ...['-w', '-t', '60', 'start'],
    ]);
  });
  return {
    url: `postgres://plein@127.0.0.1:${port}/postgres`,
    async stop() {
      await asOwner.run(join(binaries, 'pg_ctl'), ['-D', data, '-m', 'immediate', '-w', 'stop']);
      await remove();
    },
  };
}

/**
 * Starts a server on a port that is free, and returns that port. Another process can take the port before the
 * server does, as the near end of a connection, so a server that does not start gets another port, three at most.
 */
async function onFreePort(start: (port: number) => Promise<void>): Promise<number> {
  for (let ports = 1; ; ports += 1) {
    const port = await freePort();
    try {
      await start(port);
      return port;
    } catch (error) {
      if (ports === 3) throw error;
    }
  }
}

/** The user who owns the files and processes of a server. */
export interface Owner {
  own(path: string): void;
  run(program: string, args: string[]): Promise<unknown>;
}

/**
 * Returns the user for a server. PostgreSQL refuses to run as root, so root uses the user that Debian made
 * for it.
 */
export function ownerOf(folder: string): Owner {
  if (process.getuid?.() !== 0) {
    return { own: () => {}, run: (program, args) => run(program, args, { cwd: folder }) };
  }
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  const own = (path: string): void => chownSync(path, id('-u'), id('-g'));
  own(folder);
  return {
    own,
    run: (program, args) => run('runuser', ['-u', 'postgres', '--', program, ...args], { cwd: folder }),
  };
}

/** Returns a port of this machine that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function connectTo(url: string, stop: () => Promise<void>): Promise<PostgresServer> {
  const client = new pg.Client(url);
  await client.connect();
  const made: string[] = [];
  const query = async (statement: string): Promise<void> => void (await client.query(statement));
  return {
    query,
    makeDatabase: async () => {
      const name = `plein_test_${randomUUID().replaceAll('-', '')}`;
      made.push(name);
      await query(`create database ${name}`);
      const database = new URL(url);
      database.pathname = `/${name}`;
      return database.href;
    },
    stop: async () => {
      for (const name of made) await query(`drop database if exists ${name} with (force)`);
      await client.end();
      await stop();
    },
  };
}
