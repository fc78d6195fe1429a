import type { Kysely, Migration } from 'kysely';

/** Appointments of residents, and the moments that the planner of the gateway has given away; see decision 0112. */
export const appointments: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema
      .createTable('appointments')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('reference', 'text', (column) => column.notNull().unique())
      .addColumn('received_at', 'text', (column) => column.notNull())
      .addColumn('receipt_hash', 'text', (column) => column.notNull().unique())
      .addColumn('place', 'text', (column) => column.notNull())
      .addColumn('date', 'text', (column) => column.notNull())
      .addColumn('opens', 'text', (column) => column.notNull())
      .addColumn('closes', 'text', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('ended_at', 'text')
      .addColumn('task', 'text')
      .addColumn('department', 'text')
      .addColumn('document', 'text', (column) => column.notNull())
      .execute();
    await database.schema
      .createIndex('appointments_date')
      .on('appointments')
      .columns(['date', 'opens'])
      .execute();
    await database.schema
      .createTable('planned_moments')
      .addColumn('appointment', 'text', (column) =>
        column.primaryKey().references('appointments.id').onDelete('cascade'),
      )
      .addColumn('place', 'text', (column) => column.notNull())
      .addColumn('date', 'text', (column) => column.notNull())
      .addColumn('opens', 'text', (column) => column.notNull())
      .addColumn('closes', 'text', (column) => column.notNull())
      .execute();
    await database.schema
      .createIndex('planned_moments_day')
      .on('planned_moments')
      .columns(['place', 'date'])
      .execute();
  },
};
