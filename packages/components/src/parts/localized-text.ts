import { html } from 'lit';
import { languageIn, type LocalizedText } from '@plein/domain/text.js';

/**
 * A text of the municipality as a resident of this language reads it. Where it is in another language, it
 * says so to a screen reader, and it runs in the direction of its own words.
 */
export function localized(text: LocalizedText, language: string): unknown {
  const taken = languageIn(text, language);
  const words = text[taken];
  return taken === language ? words : html`<span lang=${taken} dir="auto">${words}</span>`;
}
