import type { TermLanguage } from './terms.js';

/**
 * A text that begins with a capital. The capital is in the text itself, because `::first-letter` splits a word in two
 * for a screen reader. Dutch has one for "ij".
 */
export const capital = (text: string, language: TermLanguage): string =>
  text.replace(/^(ij|.)/u, (first) => first.toLocaleUpperCase(language));
