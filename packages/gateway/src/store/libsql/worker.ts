import Libsql from 'libsql';
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { busyMilliseconds } from './messages.js';
import type { LibsqlAnswer, LibsqlFailure, LibsqlRequest, LibsqlWorkerData } from './messages.js';
import { executeOn, type SqliteResult, type SqliteStatement } from '../sqlite/session.js';

type ExecuteRequest = Extract<LibsqlRequest, { kind: 'execute' }>;

const maxPrepared = 200;

/** Answers requests on one libsql connection. libsql blocks its thread, so the connection has its own. */
function serve(port: MessagePort, { file, role }: LibsqlWorkerData): void {
  const database = new Libsql(file);
  const prepared = new Map<string, SqliteStatement>();

  function execute(sql: string, parameters: readonly unknown[]): SqliteResult {
    const statement = prepared.get(sql) ?? (database.prepare(sql) as unknown as SqliteStatement);
    prepared.delete(sql);
    const result = executeOn(statement, parameters);
    prepared.set(sql, statement);
    if (prepared.size > maxPrepared) prepared.delete(prepared.keys().next().value ?? '');
    return result;
  }

  function executeAll({ before, sql, parameters }: ExecuteRequest): SqliteResult {
    for (const statement of before) execute(statement, []);
    return execute(sql, parameters);
  }

  function close(): SqliteResult {
    prepared.clear();
    if (role === 'write') database.exec('pragma wal_checkpoint(truncate)');
    database.close();
    return { rows: [] };
  }

  database.exec(`pragma busy_timeout = ${busyMilliseconds}`);
  useWriteAheadLog(database);
  database.exec('pragma synchronous = full');
  database.exec('pragma foreign_keys = on');
  // What is deleted is overwritten, so that it cannot be read from the file any more.
  database.exec('pragma secure_delete = on');
  if (role === 'read') prepareForReports(database);

  port.on('message', (request: LibsqlRequest) => {
    answer(port, request.id, () => (request.kind === 'execute' ? executeAll(request) : close()));
    if (request.kind === 'close') port.close();
  });
}

/**
 * Prepares the connection for reports, which read tens of megabytes: it maps the file and sorts in memory.
 */
function prepareForReports(database: Libsql.Database): void {
  database.exec('pragma query_only = on');
  database.exec('pragma mmap_size = 1073741824');
  database.exec('pragma cache_size = -32768');
  database.exec('pragma temp_store = memory');
}

/**
 * Switches to the write-ahead log. That needs the file for a moment, and SQLite does not wait for it by
 * itself.
 */
function useWriteAheadLog(database: Libsql.Database): void {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let attempt = 0; ; attempt++) {
    try {
      database.exec('pragma journal_mode = wal');
      return;
    } catch (error) {
      if (attempt === 100 || !failureOf(error).code?.startsWith('SQLITE_BUSY')) throw error;
      Atomics.wait(pause, 0, 0, 20);
    }
  }
}

function answer(port: MessagePort, id: number, work: () => SqliteResult): void {
  let message: LibsqlAnswer;
  try {
    message = { id, status: 'ok', result: work() };
  } catch (error) {
    message = { id, status: 'failed', failure: failureOf(error) };
  }
  port.postMessage(message);
}

function failureOf(error: unknown): LibsqlFailure {
  if (!(error instanceof Error)) return { message: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return { message: error.message, ...(code === undefined ? {} : { code }) };
}

if (parentPort) {
  const port = parentPort;
  answer(port, 0, () => {
    serve(port, workerData as LibsqlWorkerData);
    return { rows: [] };
  });
}
