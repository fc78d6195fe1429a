import type { EventDetails, EventName, VocabularyEvent } from '@plein/domain/vocabulary.js';
import { countedOf, eventNameOf, type Counted } from '@plein/domain/vocabulary.js';

/** An event with its values for tools that do not use the vocabulary. */
export interface ReadEvent {
  readonly name: string;
  /** When the event was logged. */
  readonly time: Date;
  readonly data: VocabularyEvent['data'];
  /** The part of the event that is worth counting. */
  readonly counted: Counted;
}

/** Returns the events of a batch as they were made. */
export const parseEvents = (events: readonly string[]): VocabularyEvent[] =>
  events.map((event) => JSON.parse(event) as VocabularyEvent);

/**
 * Reads the events of a batch. An event of another vendor that is not in the vocabulary has nothing to count.
 */
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
