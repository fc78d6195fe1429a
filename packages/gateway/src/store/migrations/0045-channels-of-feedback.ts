import type { Kysely, Migration } from 'kysely';

/**
 * The channel of an answer, which is not known of older ones, and the tokens that were answered; see decision 0114.
 */
export const channelsOfFeedback: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema.alterTable('feedback').addColumn('channel', 'text').execute();
    await database.schema
      .createTable('answered_tokens')
      .addColumn('hash', 'text', (column) => column.primaryKey())
      .addColumn('day', 'text', (column) => column.notNull())
      .execute();
  },
};
