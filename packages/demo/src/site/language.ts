export const siteLanguages = ['nl', 'en'] as const;
export type Language = (typeof siteLanguages)[number];
