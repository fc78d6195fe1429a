import { PostgresAdapter, type Kysely, type Migration } from 'kysely';

/** An index of the counts in the order in which the overview groups them, for SQLite; see `countsByTask`. */
export const countsForOverview: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    if (database.getExecutor().adapter instanceof PostgresAdapter) return;
    await database.schema
      .createIndex('event_counts_overview')
      .on('event_counts')
      .columns(['name', 'channel', 'component', 'day', 'count'])
      .execute();
  },
};
