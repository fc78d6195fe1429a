import { amsterdamDate, amsterdamInstant } from '@plein/domain/opening-hours.js';

const clock = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', timeStyle: 'short' });

/** An instant (ISO 8601) as a field for a date and a time shows it in Amsterdam; empty where there is none. */
export function localOf(instant: string | undefined): string {
  if (instant === undefined) return '';
  const at = new Date(instant);
  return Number.isNaN(at.getTime()) ? '' : `${amsterdamDate(at)}T${clock.format(at)}`;
}

/** The instant (ISO 8601, UTC) that a date and a time in Amsterdam stand for; undefined where it is empty. */
export function instantOf(local: string): string | undefined {
  const [date, time] = local.split('T');
  return date && time ? amsterdamInstant(date, time.slice(0, 5)).toISOString() : undefined;
}
