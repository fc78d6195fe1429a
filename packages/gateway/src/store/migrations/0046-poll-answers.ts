import type { Kysely, Migration } from 'kysely';

/** What residents write in polls, and the words that are marked in it; see decision 0115. */
export const pollAnswers: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema
      .createTable('poll_answers')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('poll', 'text', (column) => column.notNull())
      .addColumn('voter_hash', 'text', (column) => column.notNull())
      .addColumn('id_hash', 'text', (column) => column.notNull())
      .addColumn('sealed', 'text', (column) => column.notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('reason', 'text')
      .addColumn('note', 'text')
      .addColumn('received_at', 'text', (column) => column.notNull())
      .addUniqueConstraint('poll_answers_writer', ['poll', 'voter_hash'])
      .execute();
    await database.schema
      .createIndex('poll_answers_state')
      .on('poll_answers')
      .columns(['state', 'received_at', 'id'])
      .execute();
    await database.schema
      .createTable('poll_words')
      .addColumn('word', 'text', (column) => column.primaryKey())
      .execute();
  },
};
