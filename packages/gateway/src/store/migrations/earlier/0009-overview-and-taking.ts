import { PostgresAdapter, type Kysely, type Migration } from 'kysely';

/**
 * When a callback request was taken; and for SQLite an index of the counts in the order in which the overview
 * groups them (see `countsByTask`).
 */
export const overviewAndTaking: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema.alterTable('callbacks').addColumn('taken_at', 'text').execute();
    if (database.getExecutor().adapter instanceof PostgresAdapter) return;
    await database.schema
      .createIndex('event_counts_overview')
      .on('event_counts')
      .columns(['name', 'channel', 'component', 'day', 'count'])
      .execute();
  },
};
