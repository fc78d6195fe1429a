/** The languages of the pages, the same as those of the elements. */
export const pageLanguages = ['nl', 'en', 'de', 'fr', 'tr', 'ar', 'uk', 'pl'] as const;
export type PageLanguage = (typeof pageLanguages)[number];

/** Returns the language that was asked for, or Dutch where the pages do not have it. */
export function pageLanguage(asked: string | null | undefined): PageLanguage {
  return pageLanguages.find((language) => language === asked) ?? 'nl';
}
