import { countedOf, eventNameOf } from '@plein/domain/vocabulary.js';
import type { EventDetails, EventName } from '@plein/domain/vocabulary.js';
import { eventRow, type EventRow } from '@plein/gateway';
import type { YearEvent } from './recorder.js';
import { simulateYear, type YearOptions } from './simulate.js';

/**
 * The row that the gateway's own way in makes of an event, without its check: the simulation says nothing that
 * does not fit the vocabulary and no personal data, which a test holds over every kind of event.
 */
export function rowOf({ event, receivedAt }: YearEvent): EventRow {
  const { data, ...envelope } = event;
  const name = eventNameOf(event.type) as EventName;
  const counted = countedOf(name, data as EventDetails[EventName]);
  return eventRow({ name, envelope, data: { ...data }, counted }, receivedAt);
}

/** The rows of a year, as many at a time as asked (the last time what is left), for a store or a benchmark. */
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
