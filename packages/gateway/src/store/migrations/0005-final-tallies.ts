import type { Kysely, Migration } from 'kysely';

/** The count of a poll whose ballots were deleted after their time. */
export const finalTallies: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema.alterTable('polls').addColumn('tally', 'text').execute();
  },
};
