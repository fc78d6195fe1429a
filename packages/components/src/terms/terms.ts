/** Languages that the elements have terms in. `languages.ts` has details of each. */
export const termLanguages = ['nl', 'en', 'de', 'fr', 'tr', 'ar', 'uk', 'pl'] as const;
export type TermLanguage = (typeof termLanguages)[number];

/**
 * Terms of an element. Dutch comes with the element, and a page in another language fetches its file. Such a
 * file is complete: it also has the terms of parts that load later. In Dutch, those terms load with the
 * parts.
 */
export type TermSets<Terms> = { readonly nl: Terms } & Readonly<
  Record<Exclude<TermLanguage, 'nl'>, () => Promise<{ readonly terms: Terms }>>
>;
