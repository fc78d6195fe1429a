import type { CallbackCopy } from '@plein/domain/contact.js';
import type { CallbackClosing } from '@plein/domain/newsroom.js';
import {
  amsterdamDate,
  amsterdamInstant,
  workingDaysBetween,
  type SpecialOpeningHours,
} from '@plein/domain/opening-hours.js';
import type { OwnEvent } from '../../systems/events/own-events.js';
import type { CallbackRow } from './callbacks.store.js';

/**
 * Returns when the resident was called: when the colleague says so, or else when the request was taken, where
 * that was within the promised hours. A call is often written down after those hours.
 */
export function momentOfCall(row: CallbackRow, { calledAt }: CallbackClosing, now: Date): Date {
  if (calledAt !== undefined) return new Date(calledAt);
  if (row.taken_at === null) return now;
  const taken = new Date(row.taken_at);
  return isInWindow(row, taken) ? taken : now;
}

function isInWindow({ date, opens, closes }: CallbackRow, moment: Date): boolean {
  return moment >= amsterdamInstant(date, opens) && moment <= amsterdamInstant(date, closes);
}

/** Returns the event of a kept or missed promise, with the promised and the actual working days. */
export function endOf(
  row: CallbackRow,
  { outcome }: Pick<CallbackClosing, 'outcome'>,
  called: Date,
  holidays: SpecialOpeningHours[],
): OwnEvent {
  const asked = amsterdamDate(new Date(row.received_at));
  const daysUntil = (date: string) => Math.min(workingDaysBetween(asked, date, holidays), 3650);
  const promisedDays = daysUntil(row.date);
  const context = contextOf(row);
  if (outcome !== 'kept') {
    return { name: 'contact.callback-missed', detail: { promisedDays, reason: outcome }, context };
  }
  const actualDays = daysUntil(amsterdamDate(called));
  const inWindow = isInWindow(row, called);
  return { name: 'contact.callback-kept', detail: { promisedDays, actualDays, inWindow }, context };
}

/** What every event about a request says of it. */
export function contextOf(row: CallbackRow): OwnEvent['context'] {
  const { language, task } = JSON.parse(row.document) as CallbackCopy;
  return {
    ...{ channel: 'callback', language },
    ...(task !== undefined && { task }),
    // The team that the request was handed on to calls.
    ...(row.department !== null && { department: row.department }),
  };
}
