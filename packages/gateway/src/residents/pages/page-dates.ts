import type { PageLanguage } from './page-languages.js';

/** European English, and Latin digits in Arabic, as in the elements. */
const locales: Partial<Record<PageLanguage, string>> = { en: 'en-GB', ar: 'ar-u-nu-latn' };

/** Returns the locale in which a page writes dates. */
export const localeOf = (language: PageLanguage): string => locales[language] ?? language;

/** Returns a day in words, with its weekday. */
export const dayInWords = (date: string, language: PageLanguage): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    ...({ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const),
  }).format(new Date(`${date}T00:00:00Z`));

/** Returns a clock time as people of the language write it. */
export const clockInWords = (time: string, language: PageLanguage): string =>
  ['nl', 'de'].includes(language) ? time.replace(':', '.').replace(/^0|\.00$/g, '') : time;

/** Returns words with a capital and an end. */
export const sentence = (words: string, end = '.'): string =>
  `${words.charAt(0).toUpperCase()}${words.slice(1)}${end}`;
