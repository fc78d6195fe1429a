import openSqlite, { type Database } from '@sqlite.org/sqlite-wasm';

type Sqlite = Awaited<ReturnType<typeof openSqlite>>;

/** What a database held when it was saved. */
export type SavedDatabase = Uint8Array;

/** A database in memory, with the interface that the gateway's store needs. */
export interface PageDatabase {
  prepare(sql: string): {
    readonly reader: boolean;
    all(parameters: readonly unknown[]): unknown[];
    run(parameters: readonly unknown[]): { changes: number; lastInsertRowid: number | bigint };
  };
  save(): SavedDatabase;
  close(): void;
}

type Bindable = string | number | null | bigint | Uint8Array | boolean;

let loaded: Promise<Sqlite> | undefined;

/**
 * Opens a SQLite database in the memory of the page: empty, or a copy of one that was saved. The engine itself is
 * loaded once.
 */
export async function openPageDatabase(saved?: SavedDatabase): Promise<PageDatabase> {
  const sqlite = await (loaded ??= openSqliteInMemory());
  const database: Database = new sqlite.oo1.DB(':memory:');
  if (saved) fill(sqlite, database, saved);
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
    save: () => sqlite.capi.sqlite3_js_db_export(database),
    close() {
      database.close();
    },
  };
}

/** Puts what was saved into a database, which may grow from there. */
function fill({ capi, wasm }: Sqlite, database: Database, saved: SavedDatabase): void {
  const size = saved.byteLength;
  const place = wasm.allocFromTypedArray(saved);
  const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_RESIZEABLE;
  database.checkRc(capi.sqlite3_deserialize(database.pointer ?? 0, 'main', place, size, size, flags));
}

/** The database is in memory, so a failure to install a private file system (OPFS) needs no warning. */
function openSqliteInMemory(): Promise<Sqlite> {
  const warn = (...said: unknown[]): void => {
    if (!String(said[0]).includes('OPFS')) console.warn(...said);
  };
  Object.assign(globalThis, { sqlite3ApiConfig: { warn } });
  return openSqlite();
}
