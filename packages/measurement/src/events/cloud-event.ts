import { jsonWriter } from '../delivery/json-writer.js';
import { uuidv7 } from '@plein/domain/identifier.js';
import { withoutPersonalData } from '@plein/domain/privacy.js';
import {
  eventType,
  unlinkableEvents,
  type EventContext,
  type MeasureDetail,
} from '@plein/domain/vocabulary.js';

/**
 * Returns the CloudEvent (1.0, NL GOV profile) of an element's announcement, as JSON. It has only the given
 * fields of the vocabulary, and no personal data in their texts. An unlinkable event has the day alone, and
 * nothing of the page. Throws where it cannot be written as JSON.
 *
 * @param defaults values for fields that the element does not set
 * @param page values that replace those of the element
 */
export function eventText(
  { name, detail, context }: MeasureDetail,
  defaults: Partial<EventContext>,
  page: Partial<EventContext> | undefined,
  source: string,
  now: Date,
  random: (bytes: number) => Uint8Array,
  fields: string[],
): string {
  if (unlinkableEvents[name]) {
    page = undefined;
    now = new Date(now);
    now.setHours(0, 0, 0, 0);
  }
  const time = now.toISOString();
  const data = jsonWriter.text({ ...defaults, ...detail, ...context, ...page, occurredAt: time }, fields);
  // Attributes are not changed: the digits of an id can look like a citizen service number.
  return jsonWriter.text({
    specversion: '1.0',
    id: uuidv7(Number(now), random),
    source,
    type: eventType(name),
    time,
    data: JSON.parse(data, (_key, value: unknown) =>
      typeof value === 'string' ? withoutPersonalData(value) : value,
    ) as object,
  });
}
