import type { EventContext, EventDetails, EventName } from './schema.js';

export * from './codes.js';
export * from './channels.js';
export { isHumanChannel } from './human-channels.js';
export * from './counted.js';
export { unlinkableEvents } from './unlinkable.js';
export type { EventContext, EventDetails, EventName } from './schema.js';

/** An announcement of an element: a name of the vocabulary, with the details of that kind of event. */
export type Announcement = { [Name in EventName]: { name: Name; detail: EventDetails[Name] } }[EventName] & {
  /** What a resident says about the contact, beside the details of the event. */
  context?: Pick<EventContext, 'preventable' | 'preventableSaidBy' | 'cause'>;
};

/** The part of the context that an element knows. The measurement client adds the rest. */
export type ElementContext = Partial<
  Pick<
    EventContext,
    | ('channel' | 'task' | 'department' | 'perspective' | 'language')
    | ('preventable' | 'preventableSaidBy' | 'cause')
  >
> &
  Pick<EventContext, 'component' | 'componentVersion'>;

/** `detail` of the DOM event `plein-measure`, which bubbles and is composed. */
export type MeasureDetail = Announcement & { context: ElementContext };

/** The DOM event with which any element, ours or another vendor's, takes part in the measurement. */
export const measureEventName = 'plein-measure';

/** An event on the wire (CloudEvents 1.0, NL GOV profile). */
export interface VocabularyEvent<Name extends EventName = EventName> {
  specversion: '1.0';
  id: string;
  source: string;
  type: `nl.klantcontact.${Name}.v1`;
  time: string;
  datacontenttype?: 'application/json';
  dataschema?: string;
  data: EventContext & EventDetails[Name];
}

const typePattern = /^nl\.klantcontact\.([a-z-]+\.[a-z-]+)\.v1$/;

/** Returns the CloudEvents type of an event name. */
export function eventType<Name extends EventName>(name: Name): `nl.klantcontact.${Name}.v1` {
  return `nl.klantcontact.${name}.v1`;
}

/**
 * Returns the name under which a gateway publishes the schema of the event data. `dataschema` refers to it at
 * `/v1/schemas/<this name>`. Its version is that of the type.
 */
export function eventSchemaName(name: EventName): string {
  return `event-${name.replace('.', '-')}-v1`;
}

/** Returns the event name in a CloudEvents type, or undefined when the type is not of this vocabulary. */
export function eventNameOf(type: string): string | undefined {
  return typePattern.exec(type)?.[1];
}
