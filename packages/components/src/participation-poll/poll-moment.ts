import type { TermLanguage } from '../terms/terms.js';

/** The day and the time of an instant in the Netherlands, in words. */
export function pollMoment(instant: string, language: TermLanguage): { date: string; time: string } {
  const write = (options: Intl.DateTimeFormatOptions): string =>
    new Date(instant).toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB', {
      timeZone: 'Europe/Amsterdam',
      ...options,
    });
  return {
    date: write({ dateStyle: 'full' }),
    time: write({ timeStyle: 'short' }),
  };
}
