import type { Insertable, Kysely } from 'kysely';
import { lockIntake } from '../../aggregation/intake-lock.js';
import { CompiledStatements } from '../../store/compiled-statements.js';
import type { Database, EventsTable } from '../../store/database.js';
import type { CheckedEvent } from './check-event.js';
import { countedNames, type Subjects } from './subjects.js';
import { amsterdamDay } from './amsterdam-day.js';

export type EventRow = Insertable<EventsTable>;

/**
 * Makes a row of a checked event. Times are converted to UTC, so that they sort as text. With `subjects` it is
 * counted under known names only.
 */
export function eventRow(
  { name, envelope, data, counted }: CheckedEvent,
  receivedAt: string,
  subjects?: Subjects,
): EventRow {
  const { task, department, component, detail } = subjects
    ? countedNames({ name, data, counted }, subjects)
    : { ...data, detail: counted.detail };
  const occurredAt = new Date(data.occurredAt).toISOString();
  return {
    source: envelope.source,
    id: envelope.id.toLowerCase(),
    name,
    occurred_at: occurredAt,
    time: new Date(envelope.time).toISOString(),
    received_at: receivedAt,
    channel: data.channel,
    component,
    task: task ?? null,
    department: department ?? null,
    perspective: data.perspective ?? null,
    language: data.language,
    page: data.page ?? '',
    device: data.device ?? '',
    correlation: data.correlation ?? '',
    data: JSON.stringify(data),
    day: amsterdamDay(occurredAt),
    resident_role: data.residentRole ?? null,
    municipality_role: data.municipalityRole ?? null,
    preventable: data.preventable ?? null,
    cause: data.cause ?? null,
    detail: detail ?? null,
    against: counted.against ?? null,
    value: counted.value ?? null,
  };
}

/** Returns the key that identifies an event: its source and its id. */
export function eventKey({ source, id }: { source: string; id: string }): string {
  return `${id} ${source}`;
}

const inserts = new CompiledStatements<Pick<EventsTable, 'source' | 'id'>>();

/**
 * Stores new events, and returns their keys. An event whose `received_at` is in an aggregated interval gets
 * the end of that interval instead.
 */
export async function insertEvents(
  transaction: Kysely<Database>,
  rows: readonly EventRow[],
): Promise<Set<string>> {
  const receivedAt = await lockIntake(
    transaction,
    rows.map((row) => row.received_at),
  );
  // Rows are in the same order at every gateway, so that two gateways that store one batch cannot deadlock.
  const ordered = rows.toSorted((left, right) => (eventKey(left) < eventKey(right) ? -1 : 1));
  const [first] = ordered;
  if (!first) return new Set();
  const columns = Object.keys(first) as (keyof EventRow)[];
  const parameters = ordered.flatMap((row) =>
    columns.map((column) => (column === 'received_at' ? receivedAt(row.received_at) : row[column])),
  );
  const stored = await inserts.execute(transaction, `${rows.length} ${columns.join(' ')}`, parameters, () =>
    transaction
      .insertInto('events')
      .values(ordered)
      .onConflict((conflict) => conflict.columns(['source', 'id']).doNothing())
      .returning(['source', 'id']),
  );
  return new Set(stored.map(eventKey));
}
