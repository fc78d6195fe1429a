/** What one statement gave back. */
export interface SqliteResult {
  rows: Record<string, unknown>[];
  /** Rows that were changed; absent for a statement that reads. */
  changes?: number;
  lastInsertRowid?: number | bigint;
}

/** One open connection to an SQLite database, wherever it runs: in this thread or in a worker. */
export interface SqliteSession {
  /** False once the connection is gone; it never comes back, and every call on it rejects. */
  readonly alive: boolean;
  execute(sql: string, parameters: readonly unknown[]): Promise<SqliteResult>;
  close(): Promise<void>;
}

/** A prepared statement as better-sqlite3 shapes it. */
export interface SqliteStatement {
  /** Whether the statement returns rows. */
  readonly reader: boolean;
  all(parameters: readonly unknown[]): unknown[];
  run(parameters: readonly unknown[]): { changes: number; lastInsertRowid: number | bigint };
}

/** A database object as better-sqlite3 shapes it; libsql and a thin layer over sqlite-wasm have this shape. */
export interface SqliteDatabase {
  prepare(sql: string): SqliteStatement;
  close(): void;
}

/** Runs one statement on a better-sqlite3-shaped database. */
export function executeOn(statement: SqliteStatement, parameters: readonly unknown[]): SqliteResult {
  if (statement.reader) {
    return { rows: statement.all(parameters) as Record<string, unknown>[] };
  }
  const { changes, lastInsertRowid } = statement.run(parameters);
  return { rows: [], changes, lastInsertRowid };
}
