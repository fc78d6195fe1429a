import type { Kysely, Migration } from 'kysely';

/** The key of a promise to call, and what a resident changed in it; see decision 0099. */
export const callbackChanges: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema.alterTable('callbacks').addColumn('receipt_hash', 'text').execute();
    await database.schema
      .createIndex('callbacks_receipt')
      .on('callbacks')
      .column('receipt_hash')
      .unique()
      .execute();
    await database.schema
      .createTable('callback_changes')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('callback', 'text', (column) =>
        column.notNull().references('callbacks.id').onDelete('cascade'),
      )
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('what', 'text', (column) => column.notNull())
      .addColumn('detail', 'text', (column) => column.notNull())
      .execute();
    await database.schema
      .createIndex('callback_changes_callback')
      .on('callback_changes')
      .columns(['callback', 'at'])
      .execute();
  },
};
