import type { TermLanguage } from './terms.js';

/**
 * How far the words of a language are. `original`: written by us, in this language. `reviewed`: translated,
 * and read by somebody who grew up with the language. `awaiting review`: translated by a machine, and read
 * by nobody yet who did.
 */
export type Review = 'original' | 'reviewed' | 'awaiting review';

export interface Language {
  /** What the language calls itself. */
  readonly name: string;
  readonly english: string;
  readonly direction: 'ltr' | 'rtl';
  readonly review: Review;
  /** How a resident is spoken to. */
  readonly address: string;
}

/** What there is to know of each language in which the elements speak. */
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
