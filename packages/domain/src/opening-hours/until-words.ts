import { amsterdamDate } from './amsterdam.js';

/**
 * Returns how long it still takes until something begins, in words of a locale: `over 3 uur`, `morgen`. It counts in days
 * from tomorrow on, where it takes half a day at least.
 */
export function untilWords(starts: Date, now: Date, locale: string): string {
  const minutes = Math.ceil((+starts - +now) / 60_000);
  const days = Math.round((+new Date(amsterdamDate(starts)) - +new Date(amsterdamDate(now))) / 86_400_000);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (days > 0 && minutes >= 12 * 60) return format.format(days, 'day');
  return minutes < 60 ? format.format(minutes, 'minute') : format.format(Math.round(minutes / 60), 'hour');
}
