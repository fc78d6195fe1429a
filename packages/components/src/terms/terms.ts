/** The languages in which the elements speak. `languages.ts` tells more of each. */
export const termLanguages = ['nl', 'en', 'de', 'fr', 'tr', 'ar', 'uk', 'pl'] as const;
export type TermLanguage = (typeof termLanguages)[number];

/**
 * What an element says: Dutch is at hand, and every other language is fetched by a page that is written in it.
 * Such a file is complete: it also holds the words of the parts that come later, which in Dutch stand by
 * those parts.
 */
export type TermSets<Terms> = { readonly nl: Terms } & Readonly<
  Record<Exclude<TermLanguage, 'nl'>, () => Promise<{ readonly terms: Terms }>>
>;
