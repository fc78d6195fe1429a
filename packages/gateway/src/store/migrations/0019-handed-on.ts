import type { Kysely, Migration } from 'kysely';

/** How a callback request came to another team. */
export const handedOn: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema.alterTable('callbacks').addColumn('handed_on', 'text').execute();
  },
};
