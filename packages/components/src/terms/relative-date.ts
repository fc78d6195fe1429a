import { amsterdamDate } from '@plein/domain/opening-hours.js';
import { locale } from './locale.js';
import type { TermLanguage } from './terms.js';

/** An instant in words, in the language. */
export const inWords = (
  instant: Date | number,
  language: TermLanguage,
  options: Intl.DateTimeFormatOptions,
): string => new Intl.DateTimeFormat(locale(language), options).format(instant);

/** A calendar date as people say it: `vandaag`, `morgen`, and for later dates the day and the date. */
export function nearDate(date: string, language: TermLanguage, now: Date): string {
  const days = (+new Date(date) - +new Date(amsterdamDate(now))) / 86_400_000;
  return days === 0 || days === 1
    ? new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day')
    : inWords(+new Date(date), language, {
        timeZone: 'UTC',
        weekday: 'long',
        day: 'numeric',
        month: 'long',
      });
}

/** A clock time as the language writes it: `8.30` in Dutch and Turkish, `8 h 30` in French, else `8:30`. */
export function clockTime(time: string, language: TermLanguage): string {
  const short = time.replace(/^0/, '');
  return short.replace(':', language === 'fr' ? '\u00a0h\u00a0' : /nl|tr/.test(language) ? '.' : ':');
}

/** Time in Amsterdam at an instant, as `HH:MM`. */
export const amsterdamTime = (instant: Date): string =>
  inWords(instant, 'nl', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' });
