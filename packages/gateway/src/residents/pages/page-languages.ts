/** The languages of the pages: those that the elements speak. */
export const pageLanguages = ['nl', 'en', 'de', 'fr', 'tr', 'ar', 'uk', 'pl'] as const;
export type PageLanguage = (typeof pageLanguages)[number];

/** The language of a page from what its address or its form says; Dutch where that is none of ours. */
export function pageLanguage(asked: string | null | undefined): PageLanguage {
  return pageLanguages.find((language) => language === asked) ?? 'nl';
}
