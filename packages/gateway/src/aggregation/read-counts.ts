import { addDays } from '@plein/domain/opening-hours.js';
import { eventFilters, type CountColumn, type CountRow, type Filters } from '@plein/domain/reports.js';
import type { EventName } from '@plein/domain/vocabulary.js';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import { aggregatedUntil, isPostgres } from './event-counts.store.js';
import type { Database } from '../store/database.js';

/** The counts that a report asks for, and the columns by which it groups them. */
export interface CountsWanted {
  /** Absent for every event. */
  events?: readonly EventName[];
  columns: readonly CountColumn[];
  filters: Filters;
  from: string;
  to: string;
  /** Whether to group by day; otherwise the whole period is one group. */
  days: boolean;
}

const columnNames: Readonly<Record<CountColumn, string>> = {
  name: 'name',
  channel: 'channel',
  component: 'component',
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
 * Returns the counts of events that happened from 1 January of the year of `from` up to and including `to`:
 * the aggregated counts, and the events received since. If an aggregation step commits in between, it reads
 * them again.
 */
export async function readCounts(database: Kysely<Database>, wanted: CountsWanted): Promise<CountRow[]> {
  const until = await aggregatedUntil(database);
  const { rows } = await countsQuery(wanted, until, isPostgres(database)).execute(database);
  if ((await aggregatedUntil(database)) !== until) return readCounts(database, wanted);
  const first = wanted.from.slice(0, 4);
  return rows.flatMap((row): CountRow[] => {
    const said = Object.fromEntries(wanted.columns.map((column) => [column, text(row[aliasOf(column)])]));
    if (wanted.days) {
      const day = String(row['stretch']);
      const interval = day < wanted.from ? '' : day;
      return [{ ...said, year: interval.slice(0, 4) || first, interval, count: Number(row['count']) }];
    }
    return partsOf(wanted)
      .map(({ alias, year, interval }) => ({ ...said, year, interval, count: Number(row[alias]) }))
      .filter(({ count }) => count > 0);
  });
}

interface Part {
  alias: string;
  year: string;
  interval: '' | 'period';
  from: string;
  to: string;
}

/** Returns the part of the first year before the period, and the part of the period in each year. */
function partsOf({ from, to }: CountsWanted): Part[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const within = Array.from({ length: last - first + 1 }, (_, index): Part => {
    const year = String(first + index);
    const begins = `${year}-01-01`;
    const ends = `${year}-12-31`;
    const part = { from: begins < from ? from : begins, to: ends > to ? to : ends };
    return { alias: `in_${year}`, year, interval: 'period', ...part };
  });
  return [{ alias: 'before', year: String(first), interval: '', from: '', to: addDays(from, -1) }, ...within];
}

function text(value: string | number | undefined): string {
  return value === undefined || value === -1 ? '' : String(value);
}

/** Returns an alias that is not a column of the tables, so that `group by` refers to the expression. */
function aliasOf(column: CountColumn): string {
  return `by_${columnNames[column]}`;
}

/**
 * Builds the statement of `readCounts`. The aggregation boundary is passed as a value: with a subquery
 * PostgreSQL cannot estimate how few events were received since, and reads them all.
 */
export function countsQuery(
  wanted: CountsWanted,
  until: string,
  onPostgres: boolean,
): RawBuilder<Record<string, string | number>> {
  const index = onPostgres ? undefined : indexInOrder(wanted);
  const counts = index
    ? { ...aggregated, table: sql`event_counts indexed by ${sql.ref(index)}` }
    : aggregated;
  return sql<Record<string, string | number>>`
    ${selection(wanted, counts)} union all ${selection(wanted, since(until))}`;
}

/** Returns the index that holds the counts in the order of the groups. SQLite does not find it by itself. */
function indexInOrder({ columns, days }: CountsWanted): string | undefined {
  return days ? undefined : orderedIndexes[nameFirst(columns).join()];
}

const orderedIndexes: Readonly<Record<string, string>> = {
  'name,task,detail,against': 'event_counts_by_task',
  'name,channel,component': 'event_counts_overview',
};

/** Puts the name first, as the indexes do, so that rows are partly sorted already. */
function nameFirst(columns: readonly CountColumn[]): CountColumn[] {
  return [...columns].sort((left, right) => Number(right === 'name') - Number(left === 'name'));
}

interface Source {
  table: RawBuilder<unknown>;
  count: RawBuilder<unknown>;
  column(name: string): RawBuilder<unknown>;
  condition: RawBuilder<unknown>;
}

const aggregated: Source = {
  table: sql`event_counts`,
  count: sql`count`,
  column: (name) => sql.ref(name),
  condition: sql``,
};

const since = (until: string): Source => ({
  table: sql`events`,
  count: sql`1`,
  column: (name) => (name === 'value' ? sql`coalesce(value, -1)` : sql`coalesce(${sql.ref(name)}, '')`),
  condition: sql`and received_at >= ${until}`,
});

function selection(wanted: CountsWanted, source: Source) {
  const { events, columns, filters, from, to, days } = wanted;
  const keys = columns.map(
    (column) => sql`${source.column(columnNames[column])} as ${sql.ref(aliasOf(column))}`,
  );
  const grouped = nameFirst(columns).map((column) => sql.ref(aliasOf(column)));
  const counts = days
    ? [sql`${dayOf(wanted)} as stretch`, sql`sum(${source.count}) as count`]
    : partsOf(wanted).map(
        (part) =>
          sql`sum(case when day between ${part.from} and ${part.to} then ${source.count} else 0 end) as ${sql.ref(part.alias)}`,
      );
  const groups = days
    ? [...grouped, ...(grouped.length > 0 ? [sql`stretch`] : [sql`name`, sql`day`])]
    : grouped;
  const chosen = eventFilters
    .filter((column) => filters[column] !== undefined)
    .map((column) => sql`and ${sql.ref(columnNames[column])} = ${filters[column]}`);
  return sql`
    select ${join([...keys, ...counts])} from ${source.table}
    where day between ${`${from.slice(0, 4)}-01-01`} and ${to}
      ${events ? sql`and name in (${sql.join([...events])})` : sql``}
      ${sql.join(chosen, sql` `)} ${source.condition}
    ${groups.length > 0 ? sql`group by ${join(groups)}` : sql``}`;
}

/**
 * Returns the day, or an empty text for all days before the period. Without other columns the days stay
 * separate: the index is in the order of name and day, so nothing has to be sorted.
 */
function dayOf({ columns, from }: CountsWanted): RawBuilder<unknown> {
  return columns.length > 0 ? sql`case when day < ${from} then '' else day end` : sql`day`;
}

function join(parts: RawBuilder<unknown>[]): RawBuilder<unknown> {
  return sql.join(parts, sql`, `);
}

/** Returns the secret key by which reports are rounded. */
export async function roundingKey(database: Kysely<Database>): Promise<string> {
  const { secret } = await database
    .selectFrom('rounding')
    .select('secret')
    .where('id', '=', 'reports')
    .executeTakeFirstOrThrow();
  return secret;
}
