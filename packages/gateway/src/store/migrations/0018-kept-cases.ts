import type { Kysely, Migration } from 'kysely';

/** Who keeps each case, which message it came with and how often it was written; and what an API key is for. */
export const keptCases: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema
      .alterTable('cases')
      .addColumn('kept_by', 'text', (column) => column.notNull().defaultTo('files'))
      .execute();
    await database.schema.alterTable('cases').addColumn('changed_at', 'text').execute();
    await database.schema
      .alterTable('cases')
      .addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
      .execute();
    await database.schema
      .createIndex('cases_updated')
      .on('cases')
      .columns(['updated_at', 'reference'])
      .execute();
    await database.schema
      .alterTable('api_keys')
      .addColumn('scope', 'text', (column) => column.notNull().defaultTo('events'))
      .execute();
  },
};
