import { countColumns, type CountRow } from '@plein/domain/reports.js';
import type { EventName } from '@plein/domain/vocabulary.js';
import fc from 'fast-check';
import type { EventRow } from '../systems/events/events.store.js';
import { readCounts } from '../aggregation/read-counts.js';
import type { Store } from '../store/store.js';

/** The fields of a test event by which it is counted. */
export interface SmallEvent {
  day: string;
  task: string | null;
  preventable: string | null;
  value: number | null;
}

export const smallEvents: fc.Arbitrary<SmallEvent> = fc.record({
  day: fc.constantFrom('2026-11-20', '2026-11-21'),
  task: fc.constantFrom(null, 'https://zilverbeek.example/taken/boom'),
  preventable: fc.constantFrom(null, 'yes'),
  value: fc.constantFrom(null, 0, 3),
});

const name: EventName = 'contact.registered';

/** Makes a row of a small event. */
export function countedRow(id: string, receivedAt: string, event: SmallEvent): EventRow {
  return {
    source: 'urn:test',
    id,
    name,
    occurred_at: `${event.day}T11:00:00.000Z`,
    time: `${event.day}T11:00:00.000Z`,
    received_at: receivedAt,
    channel: 'phone',
    component: 'register',
    department: null,
    perspective: null,
    language: 'nl',
    page: '',
    device: '',
    correlation: '',
    data: '{}',
    resident_role: null,
    municipality_role: null,
    cause: null,
    detail: null,
    against: null,
    ...event,
  };
}

/** Returns the events that reports count and the events in the store. The two lists must be equal. */
export async function countedAndThere(store: Store): Promise<{ counted: string[]; there: string[] }> {
  const rows = await readCounts(store.database, {
    events: [name],
    columns: countColumns,
    filters: {},
    from: '2026-01-01',
    to: '2026-12-31',
    days: true,
  });
  const events = await store.database
    .selectFrom('events')
    .select(['day', 'task', 'preventable', 'value'])
    .execute();
  return {
    counted: rows.flatMap((row) => Array.from({ length: row.count }, () => nameOf(row))).sort(),
    there: events
      .map(({ day, task, preventable, value }) =>
        JSON.stringify([day, task ?? '', preventable ?? '', String(value ?? '')]),
      )
      .sort(),
  };
}

function nameOf({ interval, task, preventable, value }: CountRow): string {
  return JSON.stringify([interval, task, preventable, value]);
}
