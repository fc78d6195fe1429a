import { addDays, amsterdamDate } from './amsterdam.js';
import { dayHours, type DayHours, type Openable } from './day-hours.js';
import type { SpecialOpeningHours } from './schema.js';

/** The hours of the seven days that start today, holidays and other exceptions filled in. */
export function weekHours(channel: Openable, holidays: SpecialOpeningHours[], now: Date): DayHours[] {
  const today = amsterdamDate(now);
  return Array.from({ length: 7 }, (_, ahead) => dayHours(channel, holidays, addDays(today, ahead)));
}
