import { amsterdamDate } from '@plein/domain/opening-hours.js';

/** The languages of the pages. Others read Dutch. */
export const pageLanguages = ['nl', 'en'] as const;
export type PageLanguage = (typeof pageLanguages)[number];

/** The language of a page from what the address or the form says. */
export function pageLanguage(asked: string | null | undefined): PageLanguage {
  return asked === 'en' ? 'en' : 'nl';
}

const locales: Readonly<Record<PageLanguage, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** A date as people say it: `maandag 23 november`, or where there is little room `ma 23 nov`. */
export function dateInWords(date: string, language: PageLanguage, length: 'long' | 'short' = 'long'): string {
  return new Intl.DateTimeFormat(locales[language], {
    weekday: length,
    day: 'numeric',
    month: length,
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}

/**
 * A moment as people say it, by the clock in the Netherlands: `14.05 uur` today, else
 * `maandag 23 november om 14.05 uur`.
 */
export function momentInWords(moment: Date, language: PageLanguage, now?: Date): string {
  const clock = timeInWords(clockOf.format(moment), language);
  const date = amsterdamDate(moment);
  if (now && date === amsterdamDate(now)) return clock;
  return `${dateInWords(date, language)} ${language === 'nl' ? 'om' : 'at'} ${clock}`;
}

const clockOf = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
});

/** A clock time: `9.05 uur`. */
export function timeInWords(time: string, language: PageLanguage): string {
  const short = time.replace(/^0/, '');
  return language === 'nl' ? `${short.replace(':', '.')} uur` : short;
}

/** Two clock times: `tussen 9.00 en 12.00 uur`, or where there is little room `9.00-12.00 uur`. */
export function windowInWords(
  opens: string,
  closes: string,
  language: PageLanguage,
  length: 'long' | 'short' = 'long',
): string {
  const start = timeInWords(opens, language).replace(' uur', '');
  const end = timeInWords(closes, language);
  if (length === 'short') return `${start}-${end}`;
  return language === 'nl' ? `tussen ${start} en ${end}` : `between ${start} and ${end}`;
}
