import type { Kysely, Migration } from 'kysely';

/** An index on all columns that reports read of the counts, so that no report reads the table itself. */
export const countsIndex: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema
      .createIndex('event_counts_report')
      .on('event_counts')
      .columns([
        ...['name', 'day', 'task', 'channel', 'department', 'perspective', 'resident_role'],
        ...['preventable', 'cause', 'detail', 'against', 'value', 'count'],
      ])
      .execute();
  },
};
