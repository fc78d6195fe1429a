/** Returns the part of a pattern that looks for one of these words, or for its number ("bsn-nummer"), directly before what it finds. */
export const afterWords = (words: string): string =>
  `(?<=(?<!\\p{L})(?:${words})(?:-?(?:nummer|nr))?[^\\p{L}\\d]{0,3}(?:(?:is|was|nr|nummer|number|met|van|:)[^\\p{L}\\d]{1,3})?)`;
