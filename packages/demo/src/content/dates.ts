import { addDays, amsterdamDate } from '@plein/domain/opening-hours.js';

/** Returns the calendar date in Europe/Amsterdam, `YYYY-MM-DD`, some days after `now` (negative: before). */
export const dateFrom = (now: Date, days: number): string => addDays(amsterdamDate(now), days);
