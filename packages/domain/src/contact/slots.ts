import type { CallbackSlot } from './schema.js';
import { addDays, amsterdamDate, amsterdamInstant } from '../opening-hours/amsterdam.js';
import { isCovered } from '../opening-hours/covered.js';
import { dayHours } from '../opening-hours/day-hours.js';
import type { SpecialOpeningHours } from '../opening-hours/schema.js';
import type { Channel } from '../profile/schema.js';

/**
 * Returns the callback windows that are inside the opening hours of their day. They start at least
 * `leadMinutes` from now, and cover today and the next `daysAhead` days. A channel without callback has none.
 */
export function callbackSlots(channel: Channel, holidays: SpecialOpeningHours[], now: Date): CallbackSlot[] {
  const { callback } = channel;
  if (!callback) return [];
  const today = amsterdamDate(now);
  const earliest = +now + callback.leadMinutes * 60_000;
  return [...Array(callback.daysAhead + 1).keys()]
    .map((ahead) => addDays(today, ahead))
    .flatMap((date) => {
      const { periods } = dayHours(channel, holidays, date);
      return callback.windows
        .filter((window) => +amsterdamInstant(date, window.opens) >= earliest && isCovered(window, periods))
        .map(({ opens, closes }) => ({ date, opens, closes }));
    });
}
