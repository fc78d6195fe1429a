import type { Kysely, Migration } from 'kysely';

/** When events came from each site that may embed the elements. */
export const heardSites: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema
      .createTable('heard_sites')
      .addColumn('origin', 'text', (column) => column.primaryKey())
      .addColumn('first_at', 'text', (column) => column.notNull())
      .addColumn('last_at', 'text', (column) => column.notNull())
      .execute();
  },
};
