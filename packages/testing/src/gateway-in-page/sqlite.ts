import openSqlite, { type Database } from '@sqlite.org/sqlite-wasm';

type Sqlite = Awaited<ReturnType<typeof openSqlite>>;

/** A database in memory in the shape that the gateway's store takes. */
export interface PageDatabase {
  prepare(sql: string): {
    readonly reader: boolean;
    all(parameters: readonly unknown[]): unknown[];
    run(parameters: readonly unknown[]): { changes: number; lastInsertRowid: number | bigint };
  };
  close(): void;
}

type Bindable = string | number | null | bigint | Uint8Array | boolean;

let loaded: Promise<Sqlite> | undefined;

/** Opens an empty SQLite database in the memory of the page. The engine itself is loaded once. */
export async function openPageDatabase(): Promise<PageDatabase> {
  const sqlite = await (loaded ??= openSqliteInMemory());
  const database: Database = new sqlite.oo1.DB(':memory:');
  const run = (sql: string, parameters: readonly unknown[]): unknown[] =>
    database.exec({
      sql,
      bind: parameters as Bindable[],
      rowMode: 'object',
      returnValue: 'resultRows',
    });
  return {
    prepare(sql) {
      const statement = database.prepare(sql);
      const reader = statement.columnCount > 0;
      statement.finalize();
      return {
        reader,
        all: (parameters) => run(sql, parameters),
        run(parameters) {
          run(sql, parameters);
          return {
            changes: Number(database.changes()),
            lastInsertRowid: sqlite.capi.sqlite3_last_insert_rowid(database.pointer ?? 0),
          };
        },
      };
    },
    close() {
      database.close();
    },
  };
}

/** The database lives in memory, so a private file system that cannot be installed is not worth a warning. */
function openSqliteInMemory(): Promise<Sqlite> {
  const warn = (...said: unknown[]): void => {
    if (!String(said[0]).includes('OPFS')) console.warn(...said);
  };
  Object.assign(globalThis, { sqlite3ApiConfig: { warn } });
  return openSqlite();
}
