import type { Kysely, Migration } from 'kysely';

/** Who was told of a request by e-mail, and when each department may be told again. */
export const workNotices: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema.alterTable('callbacks').addColumn('noticed_to', 'text').execute();
    await database.schema
      .createTable('work_notices')
      .addColumn('receiver', 'text', (column) => column.primaryKey())
      .addColumn('next_at', 'text', (column) => column.notNull())
      .execute();
  },
};
