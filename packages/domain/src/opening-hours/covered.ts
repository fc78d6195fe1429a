import type { OpenPeriod } from './day-hours.js';

/** The end on its own day. What closes at midnight, at 23:59 or after midnight ends the day. */
const endOf = ({ opens, closes }: OpenPeriod): string =>
  closes > opens && closes !== '23:59' ? closes : '24:00';

/** Whether a window is inside the periods of a day, which are in order. Periods that touch count as one. */
export function isCovered(window: OpenPeriod, periods: readonly OpenPeriod[]): boolean {
  let reached = window.opens;
  for (const period of periods) {
    if (period.opens <= reached && endOf(period) > reached) reached = endOf(period);
  }
  return reached >= endOf(window);
}
