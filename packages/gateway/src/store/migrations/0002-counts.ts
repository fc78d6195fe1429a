import { PostgresAdapter, sql, type CreateTableBuilder, type Kysely, type Migration } from 'kysely';
import type { EventDetails, EventName } from '@plein/domain/vocabulary.js';
import { countedOf } from '@plein/domain/vocabulary.js';
import { amsterdamDate } from '@plein/domain/opening-hours.js';
import type { Database } from '../database.js';

const added = ['resident_role', 'municipality_role', 'preventable', 'cause', 'detail', 'against'] as const;

/** The columns by which events are counted, and the table of counts per day. */
export const counts: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await addColumns(database);
    await fillColumns(database as Kysely<Database>);
    await createCounts(database);
    await database.schema.dropIndex('events_report').execute();
    await database.schema.dropIndex('events_received_at').execute();
    await database.schema
      .createIndex('events_received')
      .on('events')
      .columns(['received_at', 'channel', 'component', 'name'])
      .execute();
  },
};

async function addColumns(database: Kysely<unknown>): Promise<void> {
  for (const name of added) await database.schema.alterTable('events').addColumn(name, 'text').execute();
  await database.schema.alterTable('events').addColumn('value', 'integer').execute();
  await database.schema
    .alterTable('events')
    .addColumn('day', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
}

/** Fills the new columns from the data of the events, where the first release stored all of it. */
async function fillColumns(database: Kysely<Database>): Promise<void> {
  for (let after = 0; ;) {
    const rows = await database
      .selectFrom('events')
      .select(['sequence', 'name', 'occurred_at', 'data'])
      .where('sequence', '>', after)
      .orderBy('sequence')
      .limit(500)
      .execute();
    for (const { sequence, name, occurred_at, data } of rows) {
      const said = JSON.parse(data) as EventDetails[EventName] & Record<string, string | undefined>;
      const { detail = null, against = null, value = null } = countedOf(name as EventName, said);
      await database
        .updateTable('events')
        .set({
          day: amsterdamDate(new Date(occurred_at)),
          resident_role: said['residentRole'] ?? null,
          municipality_role: said['municipalityRole'] ?? null,
          detail,
          against,
          value,
        })
        .where('sequence', '=', sequence)
        .execute();
      after = sequence;
    }
    if (rows.length === 0) return;
  }
}

const keys = [
  'name',
  'day',
  'channel',
  'component',
  'task',
  'department',
  'perspective',
  'resident_role',
  'municipality_role',
  'preventable',
  'cause',
  'detail',
  'against',
] as const;

async function createCounts(database: Kysely<unknown>): Promise<void> {
  const isPostgres = database.getExecutor().adapter instanceof PostgresAdapter;
  // Codes and days are compared by bytes, which is many times faster than by the rules of a language.
  const code = isPostgres ? sql`text collate "C"` : sql`text`;
  await keys
    .reduce<CreateTableBuilder<string, string>>(
      (table, key) => table.addColumn(key, code, (column) => column.notNull()),
      database.schema.createTable('event_counts'),
    )
    .addColumn('value', 'integer', (column) => column.notNull())
    .addColumn('count', isPostgres ? 'bigint' : 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('event_counts_key', [...keys, 'value'])
    .execute();
  await database.schema
    .createTable('counting')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('until', 'text', (column) => column.notNull())
    .execute();
}
