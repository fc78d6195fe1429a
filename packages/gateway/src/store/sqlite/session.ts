/** The result of one statement. */
export interface SqliteResult {
  rows: Record<string, unknown>[];
  /** Number of changed rows; absent for a statement that reads. */
  changes?: number;
  lastInsertRowid?: number | bigint;
}

/** One open connection to an SQLite database, in this thread or in a worker. */
export interface SqliteSession {
  /** False once the connection has ended. It never opens again, and every call on it rejects. */
  readonly alive: boolean;
  execute(sql: string, parameters: readonly unknown[]): Promise<SqliteResult>;
  close(): Promise<void>;
}

/** A prepared statement with the interface of better-sqlite3. */
export interface SqliteStatement {
  /** Whether the statement returns rows. */
  readonly reader: boolean;
  all(parameters: readonly unknown[]): unknown[];
  run(parameters: readonly unknown[]): { changes: number; lastInsertRowid: number | bigint };
}

/**
 * A database object with the interface of better-sqlite3, as libsql and a thin layer over sqlite-wasm have.
 */
export interface SqliteDatabase {
  prepare(sql: string): SqliteStatement;
  close(): void;
}

/** Runs one statement on a database with the interface of better-sqlite3. */
export function executeOn(statement: SqliteStatement, parameters: readonly unknown[]): SqliteResult {
  if (statement.reader) {
    return { rows: statement.all(parameters) as Record<string, unknown>[] };
  }
  const { changes, lastInsertRowid } = statement.run(parameters);
  return { rows: [], changes, lastInsertRowid };
}
