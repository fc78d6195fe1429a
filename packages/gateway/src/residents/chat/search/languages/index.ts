import type { LanguageRules } from '../language-rules.js';
import { english } from './en.js';
import { dutch } from './nl.js';

const plain: LanguageRules = {
  stem: (word) => word,
  stopWords: new Set(),
  weakWords: new Set(),
  aspects: {},
  synonyms: [],
  links: [''],
};

/** Returns the rules of a language; rules without words of its own where the language has none. */
export function languageRules(language: string): LanguageRules {
  return { nl: dutch, en: english }[language] ?? plain;
}
