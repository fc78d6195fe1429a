import type { EventDetails, EventName, VocabularyEvent } from '@plein/domain/vocabulary.js';
import { countedOf, eventNameOf, type Counted } from '@plein/domain/vocabulary.js';

/** An event with what tools that know nothing of the vocabulary need of it. */
export interface ReadEvent {
  readonly name: string;
  /** When it was logged. */
  readonly time: Date;
  readonly data: VocabularyEvent['data'];
  /** What is worth counting of it. */
  readonly counted: Counted;
}

/** The events of a batch, as they were made. */
export const parseEvents = (events: readonly string[]): VocabularyEvent[] =>
  events.map((event) => JSON.parse(event) as VocabularyEvent);

/** The events of a batch, read. What another vendor's element made up and has no name in the vocabulary counts nothing. */
export function readEvents(events: readonly string[]): ReadEvent[] {
  return parseEvents(events).map(({ type, time, data }) => {
    const name = eventNameOf(type) ?? type;
    return { name, time: new Date(time), data, counted: countedSafely(name as EventName, data) };
  });
}

function countedSafely(name: EventName, data: EventDetails[EventName]): Counted {
  try {
    return countedOf(name, data);
  } catch {
    return {};
  }
}
