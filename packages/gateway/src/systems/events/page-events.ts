import { componentNames, type EventName } from '@plein/domain/vocabulary.js';
import { senders } from '@plein/domain/vocabulary/senders.js';
import type { FieldProblem } from '@plein/domain/problem.js';
import type { CheckedEvent } from './check-event.js';

const hour = 3_600_000;
const day = 86_400_000;
/** How far ahead the clock of a device may run, in milliseconds. */
const mostAhead = hour;
/** How old an event may be, in milliseconds: as long as a page keeps what could not be sent. */
const mostOld = 30 * day;

const ofPages: ReadonlySet<string> = new Set([...componentNames, 'plein-measurement']);

/** Whether this is the name of an element, or of the client that measures. */
export function isPageComponent(component: string): boolean {
  return ofPages.has(component);
}

/** Whether an element on a page sends this event. */
export function isPageEvent(name: EventName): boolean {
  return senders[name].some((sender) => ofPages.has(sender));
}

/** Returns the fault of the moment of a page's event, or nothing. */
export function momentProblems({ data }: CheckedEvent, now: Date): FieldProblem[] {
  const age = now.getTime() - Date.parse(data.occurredAt);
  if (age >= -mostAhead && age <= mostOld) return [];
  const detail = 'Without an API key, write a moment of the last 30 days and not in the future.';
  return [{ field: '/data/occurredAt', code: 'moment', detail }];
}
