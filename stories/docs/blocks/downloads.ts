import figma from '@plein/tokens/figma.json?raw';
import highContrast from '@plein/tokens/high-contrast.css?raw';
import neutral from '@plein/tokens/neutral.css?raw';
import source from '@plein/tokens/tokens.json?raw';
import { html, type TemplateResult } from 'lit';
import { DocsBlock } from '../docs-block.js';

const files = [
  {
    name: 'figma.json',
    type: 'application/json',
    text: figma,
    use: 'For Figma: light, dark and high contrast as modes.',
  },
  {
    name: 'tokens.json',
    type: 'application/json',
    text: source,
    use: 'Every token in the format of the Design Tokens Community Group.',
  },
  {
    name: 'neutral.css',
    type: 'text/css',
    text: neutral,
    use: 'The neutral theme, for a page that wears none.',
  },
  { name: 'high-contrast.css', type: 'text/css', text: highContrast, use: 'The colours of high contrast.' },
] as const;

/** Files of tokens to download: for design tools, and for a page without a theme. */
export class DocsDownloads extends DocsBlock {
  protected override template(): TemplateResult {
    return html`<ul>
      ${files.map(
        ({ name, type, text, use }) =>
          html`<li>
            <a download="plein-${name}" href="data:${type};charset=utf-8,${encodeURIComponent(text)}"
              >${name}</a
            >
            <span class="docs-for">${use} ${(text.length / 1024).toFixed(0)} KB.</span>
          </li>`,
      )}
    </ul>`;
  }
}
