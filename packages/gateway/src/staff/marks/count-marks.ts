import type { CountRow, Filters, MarkColumn } from '@plein/domain/reports.js';
import type { Kysely, Selectable } from 'kysely';
import type { Database, MessageMarksTable } from '../../store/database.js';
import { idsMarked } from './marks.store.js';

/** The counts of messages that a report asks for; see `CountsWanted`. */
interface MarksWanted {
  columns: readonly MarkColumn[];
  filters: Filters;
  from: string;
  to: string;
  days: boolean;
}

type Row = Selectable<MessageMarksTable>;
const valueOf: Readonly<Record<MarkColumn, (row: Row) => string>> = {
  channel: ({ channel }) => channel,
  task: ({ task }) => task,
  department: ({ department }) => department,
  messageKind: ({ kinds }) => kinds,
  neighbourhood: ({ neighbourhood }) => neighbourhood,
  issue: ({ issue }) => issue,
};

/**
 * Returns the counts of marked messages that came in from 1 January of the year of `from` up to and including `to`, in
 * the form of `readCounts`. People mark each message by hand, so there are few enough to count here.
 */
export async function countMarks(
  database: Kysely<Database>,
  { columns, filters, from, to, days }: MarksWanted,
): Promise<CountRow[]> {
  const first = from.slice(0, 4);
  const { messageKind: kind, neighbourhood, issue } = filters;
  let query = database
    .selectFrom('message_marks')
    .selectAll()
    .where('day', '>=', `${first}-01-01`)
    .where('day', '<=', to)
    .where('id', 'in', idsMarked(database, { kind, neighbourhood, issue }));
  for (const column of ['channel', 'task', 'department'] as const) {
    const value = filters[column];
    if (value !== undefined) query = query.where(column, '=', value);
  }
  const counted = new Map<string, CountRow>();
  for (const row of await query.execute()) {
    const said = Object.fromEntries(columns.map((column) => [column, valueOf[column](row)]));
    const isBefore = row.day < from;
    const interval = isBefore ? '' : days ? row.day : 'period';
    const year = isBefore ? first : row.day.slice(0, 4);
    const name = JSON.stringify([said, year, interval]);
    const known = counted.get(name);
    counted.set(name, { ...said, year, interval, count: (known?.count ?? 0) + 1 });
  }
  return [...counted.values()];
}
