import { PostgresAdapter, sql, type CreateTableBuilder, type Kysely, type Migration } from 'kysely';
import type { EventDetails, EventName } from '@plein/domain/vocabulary.js';
import { countedOf } from '@plein/domain/vocabulary.js';
import { amsterdamDate } from '@plein/domain/opening-hours.js';
import type { Database } from '../../database.js';

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

/** Number of events that are filled in by one statement. */
const together = 5_000;

/** The new values of an event. */
interface Filled {
  sequence: number;
  day: string;
  resident_role: string | null;
  municipality_role: string | null;
  detail: string | null;
  against: string | null;
  value: number | null;
}

/** Fills the new columns from the data of the events, where the first release stored all of it. */
async function fillColumns(database: Kysely<Database>): Promise<void> {
  for (let after = 0; ;) {
    const rows = await database
      .selectFrom('events')
      .select(['sequence', 'name', 'occurred_at', 'data'])
      .where('sequence', '>', after)
      .orderBy('sequence')
      .limit(together)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    await fill(database, rows.map(filledOf));
    after = last.sequence;
  }
}

function filledOf(row: { sequence: number; name: string; occurred_at: string; data: string }): Filled {
  const said = JSON.parse(row.data) as EventDetails[EventName] & Record<string, string | undefined>;
  const { detail = null, against = null, value = null } = countedOf(row.name as EventName, said);
  return {
    sequence: row.sequence,
    day: amsterdamDate(new Date(row.occurred_at)),
    resident_role: said['residentRole'] ?? null,
    municipality_role: said['municipalityRole'] ?? null,
    detail,
    against,
    value,
  };
}

/** Fills many rows by one statement: the migration locks the table, so that residents wait until it is done. */
async function fill(database: Kysely<Database>, rows: readonly Filled[]): Promise<void> {
  const filled = JSON.stringify(rows);
  const source = isOnPostgres(database)
    ? sql`json_to_recordset(cast(${filled} as json)) as filled(sequence bigint, day text, resident_role text,
        municipality_role text, detail text, against text, value integer)`
    : sql`(select value ->> 'sequence' as sequence, value ->> 'day' as day,
        value ->> 'resident_role' as resident_role, value ->> 'municipality_role' as municipality_role,
        value ->> 'detail' as detail, value ->> 'against' as against, value ->> 'value' as value
        from json_each(${filled})) as filled`;
  await sql`update events set day = filled.day, resident_role = filled.resident_role,
    municipality_role = filled.municipality_role, detail = filled.detail, against = filled.against,
    value = filled.value from ${source} where events.sequence = filled.sequence`.execute(database);
}

function isOnPostgres<Tables>(database: Kysely<Tables>): boolean {
  return database.getExecutor().adapter instanceof PostgresAdapter;
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
  const isPostgres = isOnPostgres(database);
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
