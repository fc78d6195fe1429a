import { Migrator, type Kysely } from 'kysely';
import type { Database } from '../store/database.js';
import { migrations } from '../store/migrations/index.js';

type Row = Record<string, unknown>;
/** The rows of a store, by the name of their table. */
export type StoredRows = ReadonlyMap<string, readonly Row[]>;

/** Tables that rows of other tables refer to. */
const referred = ['polls', 'cases', 'callbacks', 'messages', 'case_reactions'];

/** What a column held that a later migration took away, where a row cannot do without. */
const goneValues: Partial<Record<string, (row: Row, index: number) => Row>> = {
  ballots: (_, index) => ({ id: `vote-${index}`, voted_at: '2026-11-23T09:00:00.000Z' }),
};

/** Numbers that the database itself gives out. */
const givenOut = 'sequence';

/** Reads every row of a store, without the numbers that the database gives out. */
export async function readRows(database: Kysely<Database>): Promise<StoredRows> {
  const rows = new Map<string, readonly Row[]>();
  for (const { name, columns } of await tablesOf(database)) {
    const read = columns.map((column) => column.name).filter((column) => column !== givenOut);
    const query = database.selectFrom(name as keyof Database).select(read as never);
    rows.set(name, await query.execute());
  }
  return rows;
}

/**
 * Makes of an empty database what a version left whose last migration is named, and puts rows in it as far as its tables
 * and columns existed then. Returns the rows that it has, in the columns of then. The database is closed.
 */
export async function leaveEarlier(
  database: Kysely<Database>,
  migration: string,
  rows: StoredRows,
): Promise<StoredRows> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateTo(migration);
  if (error !== undefined) throw error;
  const left = new Map<string, readonly Row[]>();
  const tables = await tablesOf(database);
  for (const { name, columns } of tables.sort((one, other) => order(one.name) - order(other.name))) {
    const table = name as keyof Database;
    const now = (rows.get(name) ?? []).map((row) => inColumns(row, columns));
    // A migration may have put a row of its own in.
    await database.deleteFrom(table).execute();
    for (const [index, row] of now.entries()) {
      const gone = inColumns(goneValues[name]?.(row, index) ?? {}, columns);
      await database
        .insertInto(table)
        .values({ ...gone, ...row } as never)
        .execute();
    }
    left.set(name, now);
  }
  await database.destroy();
  return left;
}

/** Returns the rows of `left` that a store does not have, in the columns that both have. */
export async function lostRows(store: Kysely<Database>, left: StoredRows): Promise<string[]> {
  const now = await readRows(store);
  const lost: string[] = [];
  for (const [table, rows] of left) {
    const there = now.get(table) ?? [];
    for (const row of rows) {
      const fits = (one: Row) =>
        Object.entries(row).every(
          ([column, value]) => !(column in one) || String(one[column]) === String(value),
        );
      if (!there.some(fits)) lost.push(`${table}: ${JSON.stringify(row)}`);
    }
  }
  return lost;
}

const tablesOf = (database: Kysely<Database>) => database.introspection.getTables();

const order = (table: string) => (referred.includes(table) ? referred.indexOf(table) : referred.length);

function inColumns(row: Row, columns: readonly { name: string }[]): Row {
  const names = new Set(columns.map(({ name }) => name));
  return Object.fromEntries(Object.entries(row).filter(([column]) => names.has(column)));
}
