/** Returns a set of the words in a text. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Returns the text in lower case without accents: `Coördinatie` becomes `coordinatie`. */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{Mn}\u200B-\u200D\u2060\uFEFF\u00AD]/gu, '')
    .toLowerCase();
}

/** Returns the normalised words of a text, in order. */
export function tokenise(text: string): string[] {
  return normalise(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
