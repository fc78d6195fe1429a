import type { LocalizedText } from './schema.js';

/**
 * The text in the language asked for, else in Dutch, else in the first language there is.
 * A region is ignored: `nl-BE` reads `nl`. An empty text gives an empty string.
 */
export function textIn(text: LocalizedText, language: string): string {
  const code = /^[a-z]{2}(?![a-z])/i.exec(language)?.[0].toLowerCase() ?? 'nl';
  return text[code] ?? text['nl'] ?? Object.values(text)[0] ?? '';
}
