/** The languages of the newsroom, the first of which is its own. */
export const newsroomLanguages = ['nl', 'en'] as const;
export type NewsroomLanguage = (typeof newsroomLanguages)[number];
