import { PostgresAdapter, sql, type Kysely, type Migration } from 'kysely';

/** The secret key by which reports are rounded. It is made once and never leaves the store. */
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
