import type { TermLanguage } from './terms.js';

/**
 * Locale in which a language writes dates and numbers. English is European English. Arabic has Latin digits
 * and the 24-hour clock, like everything else from a Dutch municipality: letters, case numbers, house numbers
 * and telephone numbers.
 */
export const locale = (language: TermLanguage): string =>
  ({ en: 'en-GB', ar: 'ar-u-hc-h23-nu-latn' })[language as string] ?? language;
