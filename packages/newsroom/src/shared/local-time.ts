import { amsterdamDate, amsterdamInstant } from '@plein/domain/opening-hours.js';

const clock = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', timeStyle: 'short' });

/** An instant (ISO 8601) as the value of a date and time field in Amsterdam; empty if there is none. */
export function localOf(instant: string | undefined): string {
  if (instant === undefined) return '';
  const at = new Date(instant);
  return Number.isNaN(at.getTime()) ? '' : `${amsterdamDate(at)}T${clock.format(at)}`;
}

/** The instant (ISO 8601, UTC) of a date and time in Amsterdam; undefined if the field is empty. */
export function instantOf(local: string): string | undefined {
  const [date, time] = local.split('T');
  return date && time ? amsterdamInstant(date, time.slice(0, 5)).toISOString() : undefined;
}
