import type { TermLanguage } from './terms.js';

/**
 * Review status of the terms in a language. `original`: written by us, in this language. `reviewed`:
 * translated, and reviewed by a native speaker. `awaiting review`: translated by a machine, and not yet
 * reviewed by a native speaker.
 */
export type Review = 'original' | 'reviewed' | 'awaiting review';

export interface Language {
  /** Name of the language in the language itself. */
  readonly name: string;
  readonly english: string;
  readonly direction: 'ltr' | 'rtl';
  readonly review: Review;
  /** How the terms address a resident. */
  readonly address: string;
}

/** Details of each language that the elements have terms in. */
export const languages: Readonly<Record<TermLanguage, Language>> = {
  nl: {
    name: 'Nederlands',
    english: 'Dutch',
    direction: 'ltr',
    review: 'original',
    address: '“u”, the verb first, at B1',
  },
  en: {
    name: 'English',
    english: 'English',
    direction: 'ltr',
    review: 'original',
    address: '“you”, plain English, as in Europe',
  },
  de: {
    name: 'Deutsch',
    english: 'German',
    direction: 'ltr',
    review: 'awaiting review',
    address: '“Sie”',
  },
  fr: {
    name: 'Français',
    english: 'French',
    direction: 'ltr',
    review: 'awaiting review',
    address: '“vous”',
  },
  tr: {
    name: 'Türkçe',
    english: 'Turkish',
    direction: 'ltr',
    review: 'awaiting review',
    address: '“siz”',
  },
  ar: {
    name: 'العربية',
    english: 'Arabic',
    direction: 'rtl',
    review: 'awaiting review',
    address: 'Modern Standard Arabic that fits a woman and a man: verbal nouns in place of commands',
  },
  uk: {
    name: 'Українська',
    english: 'Ukrainian',
    direction: 'ltr',
    review: 'awaiting review',
    address: '“ви”',
  },
  pl: {
    name: 'Polski',
    english: 'Polish',
    direction: 'ltr',
    review: 'awaiting review',
    address: 'short commands, as gov.pl does, and no past tense that says whether you are a woman or a man',
  },
};
