import { withoutPersonalData } from '@plein/domain/privacy.js';
import {
  eventType,
  type EventContext,
  type MeasureDetail,
  type VocabularyEvent,
} from '@plein/domain/vocabulary.js';

/** The keys that an element may fill in itself; what else it adds to the context is left out. */
const elementKeys = [
  'channel',
  'language',
  'task',
  'department',
  'perspective',
  'component',
  'componentVersion',
] satisfies (keyof MeasureDetail['context'])[];

/**
 * The CloudEvent (1.0, NL GOV profile) of what an element announced, as JSON: with personal data taken out of
 * every string of its data. Throws where it cannot be written as JSON.
 *
 * @param surroundings what holds where the element names nothing else
 */
export function eventText(
  { name, detail, context }: MeasureDetail,
  surroundings: Partial<EventContext>,
  id: string,
  source: string,
  now: Date,
): string {
  const time = now.toISOString();
  const event: Omit<VocabularyEvent, 'data'> & { data: object } = {
    specversion: '1.0',
    id,
    source,
    type: eventType(name),
    time,
    data: {
      ...detail,
      ...surroundings,
      ...(JSON.parse(JSON.stringify(context, elementKeys)) as object),
      occurredAt: time,
    },
  };
  // The attributes stay as they are: the digits of an id can look like a citizen service number.
  return JSON.stringify(event, function (this: unknown, _key, value: unknown) {
    return typeof value === 'string' && this !== event ? withoutPersonalData(value) : value;
  });
}
