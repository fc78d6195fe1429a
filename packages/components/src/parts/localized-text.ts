import { html } from 'lit';
import { languageIn, type LocalizedText } from '@plein/domain/text.js';

/**
 * A text of the municipality, in the language of the resident if it has that. A text in another language gets
 * `lang`, for screen readers, and the direction of its own words.
 */
export function localized(text: LocalizedText, language: string): unknown {
  const taken = languageIn(text, language);
  const words = text[taken];
  return taken === language ? words : html`<span lang=${taken} dir="auto">${words}</span>`;
}
