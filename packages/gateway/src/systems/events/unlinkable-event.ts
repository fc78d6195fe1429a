import { unlinkableEvents } from '@plein/domain/vocabulary.js';
import { uuidOf } from '../../core/digest.js';
import { amsterdamDay } from './amsterdam-day.js';
import type { CheckedEvent } from './check-event.js';

/** Returns the id under which an unlinkable event is stored: always the same, and without a time. */
export function unlinkableEventId(id: string): Promise<string> {
  return uuidOf(`event\n${id.toLowerCase()}`);
}

/**
 * Returns an event as it may be stored. Of an unlinkable one that is the day in Amsterdam, without the
 * visit, the page and the device; other events are returned as they are.
 */
export async function unlinkable(event: CheckedEvent): Promise<CheckedEvent> {
  if (!unlinkableEvents[event.name]) return event;
  const { correlation: _visit, page: _page, device: _device, ...data } = event.data;
  const occurredAt = startOfDay(event.data.occurredAt);
  const id = await unlinkableEventId(event.envelope.id);
  return {
    ...event,
    envelope: { ...event.envelope, id, time: startOfDay(event.envelope.time) },
    data: { ...data, occurredAt },
  };
}

/** Returns midnight in UTC of the date in Amsterdam. It has that same date in Amsterdam. */
function startOfDay(moment: string): string {
  return `${amsterdamDay(new Date(moment).toISOString())}T00:00:00.000Z`;
}
