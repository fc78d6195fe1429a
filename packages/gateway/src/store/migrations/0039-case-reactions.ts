import type { Kysely, Migration } from 'kysely';

/** What residents sent with their cases, with its files; see decision 0102. */
export const caseReactions: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema
      .createTable('case_reactions')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('reference', 'text', (column) => column.notNull().unique())
      .addColumn('case_reference', 'text', (column) =>
        column.notNull().references('cases.reference').onDelete('cascade'),
      )
      .addColumn('received_at', 'text', (column) => column.notNull())
      .addColumn('document', 'text', (column) => column.notNull())
      .addColumn('closed_at', 'text')
      .execute();
    await database.schema
      .createIndex('case_reactions_case')
      .on('case_reactions')
      .columns(['case_reference', 'received_at'])
      .execute();
    await database.schema
      .createIndex('case_reactions_closed')
      .on('case_reactions')
      .columns(['closed_at', 'received_at'])
      .execute();
    await database.schema
      .createTable('case_reaction_files')
      .addColumn('reaction', 'text', (column) =>
        column.notNull().references('case_reactions.id').onDelete('cascade'),
      )
      .addColumn('place', 'integer', (column) => column.notNull())
      .addColumn('sealed', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('case_reaction_files_key', ['reaction', 'place'])
      .execute();
  },
};
