import { amsterdamDate } from '@plein/domain/opening-hours.js';

const mostKnown = 1_000;
const lengthOfHour = '2026-11-23T09'.length;
const known = new Map<string, string>();

/**
 * The date in Amsterdam of a moment as `Date#toISOString` writes it. The clock there is whole hours ahead, so it
 * is one date for all of an hour; looking it up in the calendar of the machine for each event costs more than
 * the rest of the check.
 */
export function amsterdamDay(moment: string): string {
  const hour = moment.slice(0, lengthOfHour);
  const day = known.get(hour);
  if (day !== undefined) return day;
  const found = amsterdamDate(new Date(moment));
  if (known.size >= mostKnown) known.clear();
  known.set(hour, found);
  return found;
}
