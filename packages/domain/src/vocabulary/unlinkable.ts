import type { EventName } from './schema.js';

const names: Partial<Record<EventName, true>> = { 'poll.voted': true };

/**
 * Whether an event may say on which day something happened and no more: no moment, no correlation, and no id
 * with a time in it. A vote is one, so that no event leads from a ballot to a person.
 */
export const isUnlinkable = (name: EventName): boolean => names[name] === true;
