import { PostgresAdapter, sql, type Kysely, type Migration } from 'kysely';

/** A secret that is made once and never leaves the store: the rounding of reports hangs on it. */
export const rounding: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema
      .createTable('rounding')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('secret', 'text', (column) => column.notNull())
      .execute();
    const isPostgres = database.getExecutor().adapter instanceof PostgresAdapter;
    const random = isPostgres
      ? sql`replace(cast(gen_random_uuid() as text), '-', '')`
      : sql`lower(hex(randomblob(16)))`;
    await sql`insert into rounding (id, secret) values ('reports', ${random})`.execute(database);
  },
};
