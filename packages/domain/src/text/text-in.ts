import type { LocalizedText } from './schema.js';

/**
 * The language in which a text is read by who asks for a language: that one, else Dutch, else the first one
 * there is. A region is ignored: `nl-BE` reads `nl`.
 */
export function languageIn(text: LocalizedText, language: string): string {
  const code = /^[a-z]{2}(?![a-z])/i.exec(language)?.[0].toLowerCase() ?? 'nl';
  return [code, 'nl', ...Object.keys(text)].find((known) => text[known] !== undefined) ?? code;
}

/** The text in the language asked for, else as `languageIn` says. An empty text gives an empty string. */
export const textIn = (text: LocalizedText, language: string): string =>
  text[languageIn(text, language)] ?? '';
