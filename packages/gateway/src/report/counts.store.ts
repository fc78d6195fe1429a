import { filterColumns, type CountColumn, type CountRow, type Filters } from '@plein/domain/reports.js';
import type { EventName } from '@plein/domain/vocabulary.js';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Database } from '../store/database.js';

/** Which counts a report wants, and what it must be able to tell apart. */
export interface CountsWanted {
  events: readonly EventName[];
  columns: readonly CountColumn[];
  filters: Filters;
  from: string;
  to: string;
  /** Whether days must be told apart; else the period is one. */
  days: boolean;
}

const columnNames: Readonly<Record<CountColumn, string>> = {
  name: 'name',
  channel: 'channel',
  task: 'task',
  department: 'department',
  perspective: 'perspective',
  residentRole: 'resident_role',
  preventable: 'preventable',
  cause: 'cause',
  detail: 'detail',
  against: 'against',
  value: 'value',
};

/**
 * Counts of events that happened from the first of January of the year of `from` up to `to`: the folded ones and
 * those that came in since, in one statement, so that no fold can come in between.
 */
export async function readCounts(database: Kysely<Database>, wanted: CountsWanted): Promise<CountRow[]> {
  const { rows } = await countsQuery(wanted).execute(database);
  return rows.map((row) => ({
    ...Object.fromEntries(wanted.columns.map((column) => [column, text(row[aliasOf(column)])])),
    year: String(row['year']),
    stretch: String(row['stretch']),
    count: Number(row['count']),
  }));
}

function text(value: string | number | undefined): string {
  return value === undefined || value === -1 ? '' : String(value);
}

/** A name that is no column of the tables, so that grouping by it means the expression. */
function aliasOf(column: CountColumn): string {
  return `by_${columnNames[column]}`;
}

/** The statement of `readCounts`. */
export function countsQuery(wanted: CountsWanted): RawBuilder<Record<string, string | number>> {
  return sql<Record<string, string | number>>`
    ${selection(wanted, folded)} union all ${selection(wanted, since)}`;
}

interface Source {
  table: RawBuilder<unknown>;
  count: RawBuilder<unknown>;
  column(name: string): RawBuilder<unknown>;
  condition: RawBuilder<unknown>;
}

const folded: Source = {
  table: sql`event_counts`,
  count: sql`sum(count)`,
  column: (name) => sql.ref(name),
  condition: sql``,
};

const since: Source = {
  table: sql`events`,
  count: sql`count(*)`,
  column: (name) => (name === 'value' ? sql`coalesce(value, -1)` : sql`coalesce(${sql.ref(name)}, '')`),
  condition: sql`and received_at >= coalesce((select until from counting where id = 'events'), '')`,
};

function selection({ events, columns, filters, from, to, days }: CountsWanted, source: Source) {
  const alias = (column: CountColumn) => sql.ref(aliasOf(column));
  const keys = columns.map((column) => sql`${source.column(columnNames[column])} as ${alias(column)}`);
  const stretch = days ? sql`day` : sql`'period'`;
  const chosen = filterColumns
    .filter((column) => filters[column] !== undefined)
    .map((column) => sql`and ${sql.ref(columnNames[column])} = ${filters[column]}`);
  return sql`
    select ${join([...keys, sql`substr(day, 1, 4) as year`, sql`case when day < ${from} then '' else ${stretch} end as stretch`])},
      ${source.count} as count
    from ${source.table}
    where name in (${sql.join([...events])}) and day >= ${`${from.slice(0, 4)}-01-01`} and day <= ${to}
      ${sql.join(chosen, sql` `)} ${source.condition}
    group by ${join([...columns.map(alias), sql`year`, sql`stretch`])}`;
}

function join(parts: RawBuilder<unknown>[]): RawBuilder<unknown> {
  return sql.join(parts, sql`, `);
}

/** The secret on which the rounding of reports hangs. */
export async function roundingSecret(database: Kysely<Database>): Promise<string> {
  const { secret } = await database
    .selectFrom('rounding')
    .select('secret')
    .where('id', '=', 'reports')
    .executeTakeFirstOrThrow();
  return secret;
}
