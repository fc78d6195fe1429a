import type { Kysely, Migration } from 'kysely';

/** The final tally of a poll whose ballots were deleted after their retention period. */
export const finalTallies: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema.alterTable('polls').addColumn('tally', 'text').execute();
  },
};
