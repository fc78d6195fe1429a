import { PostgresAdapter, type Kysely, type Migration } from 'kysely';

/**
 * An index of the counts in the order in which the report on channels groups them. SQLite groups by sorting,
 * which takes most of the time of such a report. PostgreSQL groups by hashing and needs no order.
 */
export const countsByTask: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    if (database.getExecutor().adapter instanceof PostgresAdapter) return;
    await database.schema
      .createIndex('event_counts_by_task')
      .on('event_counts')
      .columns([
        ...['name', 'task', 'detail', 'against', 'day'],
        ...['channel', 'department', 'perspective', 'resident_role', 'count'],
      ])
      .execute();
  },
};
