import type { EventName } from './schema.js';

/**
 * The events that may say on which day something happened and no more: no moment, no correlation, and no id
 * with a time in it. A vote is one, so that no event leads from a ballot to a person.
 */
export const unlinkableEvents: Readonly<Partial<Record<EventName, true>>> = { 'poll.voted': true };
