import type { Kysely, Migration } from 'kysely';

/** What residents expect of a process, by a hash of its token, until they say how it was; see decision 0098. */
export const expectations: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema
      .createTable('expectations')
      .addColumn('process_hash', 'text', (column) => column.notNull())
      .addColumn('question', 'text', (column) => column.notNull())
      .addColumn('value', 'integer', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('expectations_key', ['process_hash', 'question'])
      .execute();
  },
};
