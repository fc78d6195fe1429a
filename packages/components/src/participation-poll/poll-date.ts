import { amsterdamTime, clockTime, inWords } from '../terms/relative-date.js';
import type { TermLanguage } from '../terms/terms.js';

/** Date and time of an instant in the Netherlands, in words. */
export function pollMoment(instant: string, language: TermLanguage): { date: string; time: string } {
  const moment = new Date(instant);
  return {
    date: inWords(moment, language, { timeZone: 'Europe/Amsterdam', dateStyle: 'full' }),
    time: clockTime(amsterdamTime(moment), language),
  };
}
