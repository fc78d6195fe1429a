import { PostgresAdapter, sql, type Kysely, type Migration } from 'kysely';

/** Votes that wait sealed until a group of them is counted; see decision 0084. */
export const waitingVotes: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    const isPostgres = database.getExecutor().adapter instanceof PostgresAdapter;
    const tag = isPostgres ? sql`text collate "C"` : sql`text`;
    const table = database.schema
      .createTable('waiting_votes')
      .addColumn('poll', 'text', (column) => column.notNull().references('polls.id'))
      .addColumn('tag', tag, (column) => column.notNull())
      .addColumn('sealed', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('waiting_votes_key', ['poll', 'tag']);
    // A row id would number the votes in the order in which they came in.
    await (isPostgres ? table : table.modifyEnd(sql`without rowid`)).execute();
    await database.schema
      .alterTable('polls')
      .addColumn('round', 'text', (column) => column.notNull().defaultTo(''))
      .execute();
  },
};
