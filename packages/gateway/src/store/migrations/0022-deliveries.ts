import type { Kysely, Migration } from 'kysely';

/** The outbox of what residents sent, for outside systems. */
export const deliveries: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema
      .createTable('deliveries')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('connector', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('subject', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull().defaultTo('waiting'))
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('since', 'text', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('due_at', 'text', (column) => column.notNull())
      .addColumn('leased_by', 'text')
      .addColumn('leased_until', 'text')
      .addColumn('delivered_at', 'text')
      .addColumn('outside_id', 'text')
      .addColumn('look_at', 'text')
      .addColumn('fault', 'text')
      .addUniqueConstraint('deliveries_once', ['subject', 'kind', 'connector'])
      .execute();
    await database.schema
      .createIndex('deliveries_due')
      .on('deliveries')
      .columns(['connector', 'state', 'due_at'])
      .execute();
    await database.schema
      .createIndex('deliveries_look')
      .on('deliveries')
      .columns(['connector', 'look_at'])
      .execute();
  },
};
