/** The languages in which the elements speak. `languages.ts` tells more of each. */
export const termLanguages = ['nl', 'en', 'de', 'fr', 'tr', 'ar', 'uk', 'pl'] as const;
export type TermLanguage = (typeof termLanguages)[number];

/** A set of terms for each language; a term that one language lacks is a type error. */
export type TermSets<Terms> = Readonly<Record<TermLanguage, Terms>>;

/**
 * Term sets of which Dutch is at hand, and every other language is fetched by a page that is written in it.
 * Such a file is complete: it also holds the words of the parts that come later, which in Dutch stand by
 * those parts.
 */
export type LazyTermSets<Terms> = { readonly nl: Terms } & Readonly<
  Record<Exclude<TermLanguage, 'nl'>, () => Promise<Terms>>
>;

/** The language of the terms for a page: its own where we have it, Dutch without one, English otherwise. */
export function termLanguage(pageLanguage: string): TermLanguage {
  const language = pageLanguage.slice(0, 2).toLowerCase();
  return termLanguages.find((known) => known === language) ?? (language ? 'en' : 'nl');
}
