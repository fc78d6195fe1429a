/**
 * Returns a text as it is compared: composed letters, one space for any white space, and nothing around it.
 * A header of a spreadsheet may have a line break, and a file of a Mac has letters in parts.
 */
export function plainCell(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\p{Cc}/gu, '')
    .trim();
}

/** Returns a text as a name is compared, capitals or not. */
export const sameText = (text: string): string => plainCell(text).toLowerCase();
