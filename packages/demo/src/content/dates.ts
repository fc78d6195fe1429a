import { addDays, amsterdamDate } from '@plein/domain/opening-hours.js';

/** The calendar date in Europe/Amsterdam, `YYYY-MM-DD`, some days from `now` (negative: before). */
export const dateFrom = (now: Date, days: number): string => addDays(amsterdamDate(now), days);
