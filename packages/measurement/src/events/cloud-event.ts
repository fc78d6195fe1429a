import { uuidv7 } from '@plein/domain/identifier.js';
import { withoutPersonalData } from '@plein/domain/privacy.js';
import { eventType, type EventContext, type MeasureDetail } from '@plein/domain/vocabulary.js';

/**
 * The CloudEvent (1.0, NL GOV profile) of what an element announced, as JSON: with the given fields of the vocabulary
 * alone, and with personal data taken out of every text in them. Throws where it cannot be written as JSON.
 *
 * @param defaults what holds where the element names nothing else
 * @param page what holds whatever the element says
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
  const time = now.toISOString();
  const data = JSON.stringify({ ...defaults, ...detail, ...context, ...page, occurredAt: time }, fields);
  // The attributes stay as they are: the digits of an id can look like a citizen service number.
  return JSON.stringify({
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
