import type { TermLanguage } from './terms.js';

/**
 * The locale in which a language writes dates and numbers. English is that of Europe. Arabic has the digits
 * and the clock of 24 hours that all else has that a resident gets from a Dutch municipality: letters, case
 * numbers, house numbers and telephone numbers.
 */
export const locale = (language: TermLanguage): string =>
  ({ en: 'en-GB', ar: 'ar-u-hc-h23-nu-latn' })[language as string] ?? language;
