import { locale } from './locale.js';
import type { TermLanguage } from './terms.js';

/** Plural categories of whole numbers in each language, as in Unicode CLDR. */
interface Categories {
  readonly nl: 'one' | 'other';
  readonly en: 'one' | 'other';
  readonly de: 'one' | 'other';
  readonly fr: 'one' | 'other';
  readonly tr: 'one' | 'other';
  readonly ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
  readonly uk: 'one' | 'few' | 'many';
  readonly pl: 'one' | 'few' | 'many';
}

/** A text for each plural category. `#` is the number. The last text serves a category that has none. */
export type PluralForms<Language extends TermLanguage> = Readonly<Record<Categories[Language], string>>;

/** A count in words, in the plural form of the language. */
export function plural<Language extends TermLanguage>(
  language: Language,
  count: number,
  forms: PluralForms<Language>,
): string {
  const known: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = forms;
  const text = known[new Intl.PluralRules(language).select(count)] ?? Object.values(known).at(-1) ?? '';
  return text.replace('#', new Intl.NumberFormat(locale(language)).format(count));
}
