import type { Kysely, Migration } from 'kysely';

/** Where residents get links to their cases, and the links that were asked for; see decision 0103. */
export const caseLinks: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema
      .createTable('case_addresses')
      .addColumn('reference', 'text', (column) =>
        column.primaryKey().references('cases.reference').onDelete('cascade'),
      )
      .addColumn('sealed', 'text', (column) => column.notNull())
      .addColumn('address_hash', 'text', (column) => column.notNull())
      .execute();
    await database.schema
      .createTable('case_links')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('reference', 'text', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('asked_at', 'text', (column) => column.notNull())
      .addColumn('address_hash', 'text')
      .addColumn('mailed_at', 'text')
      .addColumn('sealed_key', 'text')
      .addColumn('key_hash', 'text', (column) => column.unique())
      .addColumn('expires_at', 'text')
      .addColumn('used_at', 'text')
      .addColumn('access_hash', 'text', (column) => column.unique())
      .addColumn('access_until', 'text')
      .execute();
    await database.schema.createIndex('case_links_asked').on('case_links').column('asked_at').execute();
    await database.schema
      .createIndex('case_links_address')
      .on('case_links')
      .columns(['address_hash', 'mailed_at'])
      .execute();
  },
};
