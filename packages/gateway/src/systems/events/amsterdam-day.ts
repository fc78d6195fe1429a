import { amsterdamDate } from '@plein/domain/opening-hours.js';

const mostKnown = 1_000;
const lengthOfHour = '2026-11-23T09'.length;
const known = new Map<string, string>();

/**
 * Returns the date in Amsterdam of a moment in the format of `Date#toISOString`. The offset of Amsterdam is
 * in whole hours, so all moments of an hour have one date. The dates are cached, because computing one for
 * each event takes longer than the rest of the check.
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
