import type { Kysely, Migration } from 'kysely';

/** Messages of residents, with their files; see decision 0093. */
export const messages: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema
      .createTable('messages')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('reference', 'text', (column) => column.notNull().unique())
      .addColumn('received_at', 'text', (column) => column.notNull())
      .addColumn('receipt_hash', 'text', (column) => column.notNull().unique())
      .addColumn('status', 'text', (column) => column.notNull().defaultTo('open'))
      .addColumn('task', 'text')
      .addColumn('department', 'text')
      .addColumn('document', 'text', (column) => column.notNull())
      .addColumn('taken_by', 'text')
      .addColumn('taken_by_name', 'text')
      .addColumn('closed_at', 'text')
      .addColumn('outcome', 'text')
      .addColumn('note', 'text')
      .addColumn('noticed_to', 'text')
      .execute();
    await database.schema
      .createIndex('messages_status')
      .on('messages')
      .columns(['status', 'received_at'])
      .execute();
    await database.schema
      .createTable('message_files')
      .addColumn('message', 'text', (column) =>
        column.notNull().references('messages.id').onDelete('cascade'),
      )
      .addColumn('place', 'integer', (column) => column.notNull())
      .addColumn('sealed', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('message_files_key', ['message', 'place'])
      .execute();
  },
};
