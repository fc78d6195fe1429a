import { PostgresAdapter, sql, type Kysely, type Migration } from 'kysely';

/** Logins that were exchanged for a ballot, until the poll closes, and then their number; see decision 0119. */
export const verifiedVoters: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    const isPostgres = database.getExecutor().adapter instanceof PostgresAdapter;
    const hash = isPostgres ? sql`text collate "C"` : sql`text`;
    const logins = database.schema
      .createTable('poll_logins')
      .addColumn('poll', 'text', (column) => column.notNull().references('polls.id'))
      .addColumn('subject_hash', hash, (column) => column.notNull())
      .addColumn('blinded_hash', hash, (column) => column.notNull())
      .addPrimaryKeyConstraint('poll_logins_key', ['poll', 'subject_hash']);
    // A row id would number the logins in the order in which people voted.
    await (isPostgres ? logins : logins.modifyEnd(sql`without rowid`)).execute();
    await database.schema
      .createIndex('poll_logins_signed')
      .unique()
      .on('poll_logins')
      .columns(['poll', 'blinded_hash'])
      .execute();
    await database.schema.alterTable('poll_keys').addColumn('erased_logins', 'integer').execute();
  },
};
