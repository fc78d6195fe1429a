import type { Kysely, Migration } from 'kysely';

/**
 * The question that an answer is to and the version of its wording, what else may be answered, and what the same
 * resident expected beforehand.
 */
export const questionsOfFeedback: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    const columns = [
      ['question', 'text'],
      ['wording', 'integer'],
      ['problem', 'integer'],
      ['preventable', 'text'],
      ['cause', 'text'],
      ['expected', 'integer'],
    ] as const;
    for (const [name, type] of columns) {
      await database.schema.alterTable('feedback').addColumn(name, type).execute();
    }
  },
};
