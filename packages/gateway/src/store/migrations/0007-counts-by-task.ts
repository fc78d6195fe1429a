import { PostgresAdapter, type Kysely, type Migration } from 'kysely';

/**
 * The counts in the order in which the report on channels takes them together. SQLite groups by sorting, which costs
 * more than all the rest of such a report; PostgreSQL groups by hashing and needs no order.
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
