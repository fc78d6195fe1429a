import { countedOf, eventNameOf } from '@plein/domain/vocabulary.js';
import type { EventDetails, EventName } from '@plein/domain/vocabulary.js';
import { eventRow, type EventRow } from '@plein/gateway';
import type { YearEvent } from './recorder.js';
import { simulateYear, type YearOptions } from './simulate.js';

/**
 * Makes the row that the gateway makes of an event, without its check. The simulation makes only valid events
 * without personal data; a test checks that for every kind of event.
 */
export function rowOf({ event, receivedAt }: YearEvent): EventRow {
  const { data, ...envelope } = event;
  const name = eventNameOf(event.type) as EventName;
  const counted = countedOf(name, data as EventDetails[EventName]);
  return eventRow({ name, envelope, data: { ...data }, counted }, receivedAt);
}

/**
 * Yields the rows of a year in batches of this size, for a store or a benchmark. The last batch may be
 * smaller.
 */
export function* yearRows(options: YearOptions, batchSize = 500): Generator<EventRow[]> {
  let batch: EventRow[] = [];
  for (const { events } of simulateYear(options)) {
    for (const event of events) {
      batch.push(rowOf(event));
      if (batch.length < batchSize) continue;
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
