import { amsterdamDate } from '@plein/domain/opening-hours.js';
import { inWords } from './relative-date.js';
import type { TermLanguage } from './terms.js';

/** A calendar date in words: `donderdag 3 april`, with its year unless that is the current year. */
export function dateInWords(date: string, language: TermLanguage, now: Date, weekday = true): string {
  return inWords(+new Date(date), language, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    ...(weekday && { weekday: 'long' }),
    ...(!date.startsWith(amsterdamDate(now).slice(0, 4)) && { year: 'numeric' }),
  });
}
