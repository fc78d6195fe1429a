import Libsql from 'libsql';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { promisify } from 'node:util';
import { backUpFolder } from '../../../../../packages/gateway/src/server/backup/embedded-backup.ts';
import { findBinaries } from '../../../../../packages/gateway/src/testing/postgres.fixtures.ts';
import { readWriteAheadLog } from '../../../../../packages/gateway/src/testing/write-ahead-log.fixtures.ts';

const run = promisify(execFile);

/** Where a store is. @typedef {Pick<import('../../target.mjs').Target, 'dataFolder' | 'databaseUrl'>} StoreOfTarget */

/**
 * A file of the store.
 * @typedef {object} Copy
 * @property {string} name
 * @property {string} text as Latin-1, so that one character is one byte
 * @property {boolean} [isInGroups] whether it shows which votes were counted together, as a log of writes does
 */

/**
 * Returns the files of the embedded store and a backup of it, or a dump of PostgreSQL and its log of writes, where that is on
 * this machine.
 * @returns {Promise<Copy[]>}
 */
export async function copiesOf(/** @type {StoreOfTarget} */ { dataFolder, databaseUrl }) {
  if (databaseUrl !== undefined) {
    const program = path.join(findBinaries() ?? '', 'pg_dump');
    const { stdout } = await run(program, ['--dbname', databaseUrl], { maxBuffer: 1e9, encoding: 'latin1' });
    const log = await readWriteAheadLog(databaseUrl);
    return [
      { name: 'a dump', text: stdout },
      ...(log === undefined ? [] : [{ name: 'the write-ahead log', text: log, isInGroups: true }]),
    ];
  }
  const folder = dataFolder ?? '';
  const beside = await mkdtemp(path.join(tmpdir(), 'plein-copies-'));
  const backup = path.join(beside, 'backup');
  await backUpFolder(folder, backup);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = [
    ...entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name)),
    backup,
  ];
  const copies = await Promise.all(
    files.map(async (file) => ({ name: path.basename(file), text: await readFile(file, 'latin1') })),
  );
  await rm(beside, { recursive: true });
  return copies;
}

/** Reads the ballots of a poll as somebody with a copy of the database does. */
export const readBallots = (/** @type {StoreOfTarget} */ target, /** @type {string} */ poll) =>
  readRows(target, 'ballots', poll);

/** Reads the votes of a poll that are not counted yet, as somebody with a copy of the database does. */
export const readWaiting = (/** @type {StoreOfTarget} */ target, /** @type {string} */ poll) =>
  readRows(target, 'waiting_votes', poll);

/** @returns {Promise<Record<string, string>[]>} */
async function readRows(
  /** @type {StoreOfTarget} */ { dataFolder, databaseUrl },
  /** @type {'ballots' | 'waiting_votes'} */ table,
  /** @type {string} */ poll,
) {
  if (databaseUrl !== undefined) {
    const client = new pg.Client(databaseUrl);
    await client.connect();
    const text = `select *, xmin::text, ctid::text from ${table} where poll = $1`;
    const { rows } = await client.query(text, [poll]);
    await client.end();
    return rows;
  }
  const database = new Libsql(path.join(dataFolder ?? '', 'plein.db'), { readonly: true });
  const rows = database.prepare(`select * from ${table} where poll = ?`).all(poll);
  database.close();
  return /** @type {Record<string, string>[]} */ (rows);
}
