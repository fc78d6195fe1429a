import type { Kysely, Migration } from 'kysely';

/** The largest number of votes for a poll that came from one address within an hour; see decision 0046. */
export const votesFromOnePlace: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema.alterTable('polls').addColumn('most_from_one_place', 'integer').execute();
  },
};
