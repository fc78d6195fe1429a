import { addDays, amsterdamDate } from '@plein/domain/opening-hours.js';
import type { TermLanguage } from './terms.js';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;
const dayWords = {
  nl: ['vandaag', 'morgen'],
  en: ['today', 'tomorrow'],
} as const;

const words = (date: Date | number, language: TermLanguage, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locales[language], options).format(date);

/** A calendar date in words: `donderdag 3 april`, with its year where that is not the year of now. */
export function dateInWords(date: string, language: TermLanguage, now: Date, weekday = true): string {
  return words(Date.parse(date), language, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    ...(weekday && { weekday: 'long' }),
    ...(!date.startsWith(amsterdamDate(now).slice(0, 4)) && { year: 'numeric' }),
  });
}

/** A calendar date as people say it: `vandaag`, `morgen`, and after that the day and the date. */
export function nearDate(date: string, language: TermLanguage, now: Date): string {
  const today = amsterdamDate(now);
  const [todayWord, tomorrowWord] = dayWords[language];
  if (date === today) return todayWord;
  return date === addDays(today, 1) ? tomorrowWord : dateInWords(date, language, now);
}

/** A clock time as it is written: `8.30` in Dutch, `8:30` in English. */
export function clockTime(time: string, language: TermLanguage): string {
  const short = time.replace(/^0/, '');
  return language === 'nl' ? short.replace(':', '.') : short;
}

/** The clock in Amsterdam at an instant, `HH:MM`. */
export const amsterdamTime = (instant: Date): string =>
  words(instant, 'nl', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' });
