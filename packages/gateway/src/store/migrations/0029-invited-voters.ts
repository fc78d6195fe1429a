import { PostgresAdapter, sql, type Kysely, type Migration } from 'kysely';

/** One-time codes of invited voters, the key that signs their ballots, and its signatures; see decision 0092. */
export const invitedVoters: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    const isPostgres = database.getExecutor().adapter instanceof PostgresAdapter;
    const hash = isPostgres ? sql`text collate "C"` : sql`text`;
    await database.schema
      .createTable('poll_keys')
      .addColumn('poll', 'text', (column) => column.primaryKey().references('polls.id'))
      .addColumn('public_key', 'text', (column) => column.notNull())
      .addColumn('sealed', 'text', (column) => column.notNull())
      .execute();
    const codes = database.schema
      .createTable('poll_codes')
      .addColumn('poll', 'text', (column) => column.notNull().references('polls.id'))
      .addColumn('code_hash', hash, (column) => column.notNull())
      .addColumn('blinded_hash', hash)
      .addPrimaryKeyConstraint('poll_codes_key', ['poll', 'code_hash']);
    // A row id would number the codes in the order in which they were printed.
    await (isPostgres ? codes : codes.modifyEnd(sql`without rowid`)).execute();
    await database.schema
      .createIndex('poll_codes_used')
      .unique()
      .on('poll_codes')
      .columns(['poll', 'blinded_hash'])
      .execute();
    await database.schema.alterTable('ballots').addColumn('signature', 'text').execute();
  },
};
