import type { LocalizedText } from './schema.js';

/**
 * Returns the language in which a text is shown for a requested language: that one, else Dutch, else the
 * first one. It ignores the region: `nl-BE` reads `nl`.
 */
export function languageIn(text: LocalizedText, language: string): string {
  const code = /^[a-z]{2}(?![a-z])/i.exec(language)?.[0].toLowerCase() ?? 'nl';
  return [code, 'nl', ...Object.keys(text)].find((known) => text[known] !== undefined) ?? code;
}

/**
 * Returns the text in the language that `languageIn` chooses. A text without languages gives an empty string.
 */
export const textIn = (text: LocalizedText, language: string): string =>
  text[languageIn(text, language)] ?? '';
