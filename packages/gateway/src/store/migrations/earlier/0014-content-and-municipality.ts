import type { Kysely, Migration } from 'kysely';

/** Whose content a store holds, who owns each part of it, and what the files put there last. */
export const contentAndMunicipality: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema
      .createTable('content_parts')
      .addColumn('part', 'text', (column) => column.primaryKey())
      .addColumn('owner', 'text', (column) => column.notNull())
      .addColumn('filled', 'text')
      .addColumn('filled_at', 'text', (column) => column.notNull())
      .execute();
    await database.schema
      .createTable('municipality')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('code', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('since', 'text', (column) => column.notNull())
      .execute();
  },
};
