import { addDays, amsterdamDate } from './amsterdam.js';
import { dayHours, type DayHours, type Openable } from './day-hours.js';
import type { SpecialOpeningHours } from './schema.js';

/** Returns the hours of the seven days from today, with holidays and other exceptions applied. */
export function weekHours(channel: Openable, holidays: SpecialOpeningHours[], now: Date): DayHours[] {
  const today = amsterdamDate(now);
  return [...Array(7).keys()].map((ahead) => dayHours(channel, holidays, addDays(today, ahead)));
}
