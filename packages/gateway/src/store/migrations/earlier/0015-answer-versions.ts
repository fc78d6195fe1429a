import type { Kysely, Migration } from 'kysely';

/** Versions of answers that the newsroom writes, and what became of a question without an answer. */
export const answerVersions: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema
      .createTable('answer_versions')
      .addColumn('answer', 'text', (column) => column.notNull())
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('actor_id', 'text', (column) => column.notNull())
      .addColumn('actor_name', 'text', (column) => column.notNull())
      .addColumn('action', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('published', 'text')
      .addColumn('draft', 'text')
      .addPrimaryKeyConstraint('answer_versions_key', ['answer', 'number'])
      .execute();
    for (const column of ['outcome', 'department', 'answer']) {
      await database.schema.alterTable('unanswered_questions').addColumn(column, 'text').execute();
    }
  },
};
