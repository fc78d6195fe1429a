import type { SqliteResult } from '../sqlite/session.js';

/** How long a connection waits for another process that has locked the file. */
export const busyMilliseconds = 5_000;

/** The data with which the worker is started. A connection for reading refuses to write. */
export interface LibsqlWorkerData {
  file: string;
  role: 'write' | 'read';
}

export type LibsqlRequest =
  | {
      id: number;
      kind: 'execute';
      /** Statements to run first, without parameters and without a result. */
      before: readonly string[];
      sql: string;
      parameters: readonly unknown[];
    }
  | { id: number; kind: 'close' };

/** An error in a form that can be cloned between threads. */
export interface LibsqlFailure {
  message: string;
  code?: string;
}

/** The first answer has id 0 and says whether the database opened. */
export type LibsqlAnswer =
  | { id: number; status: 'ok'; result: SqliteResult }
  | { id: number; status: 'failed'; failure: LibsqlFailure };
