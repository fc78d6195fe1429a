import type { Kysely, Migration } from 'kysely';

/** How long residents wait on a channel, as a system measured it or a colleague stated it; see decision 0101. */
export const waitingTimes: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema
      .createTable('waiting_times')
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('by_hand', 'integer', (column) => column.notNull())
      .addColumn('minutes', 'integer')
      .addColumn('stated_at', 'text', (column) => column.notNull())
      .addColumn('until', 'text', (column) => column.notNull())
      .addColumn('stated_by', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('waiting_times_key', ['channel', 'by_hand'])
      .execute();
  },
};
