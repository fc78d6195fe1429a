import type { SqliteResult } from '../sqlite/session.js';

/** What the worker is started with. A reading connection refuses to write. */
export interface LibsqlWorkerData {
  file: string;
  role: 'write' | 'read';
}

export type LibsqlRequest =
  | {
      id: number;
      kind: 'execute';
      /** Statements without parameters and without an answer, to be run first. */
      before: readonly string[];
      sql: string;
      parameters: readonly unknown[];
    }
  | { id: number; kind: 'close' };

/** An error as it crosses threads: only what can be cloned. */
export interface LibsqlFailure {
  message: string;
  code?: string;
}

/** The first answer has id 0 and says whether the database opened. */
export type LibsqlAnswer =
  | { id: number; status: 'ok'; result: SqliteResult }
  | { id: number; status: 'failed'; failure: LibsqlFailure };
