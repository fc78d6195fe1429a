import { html, type TemplateResult } from 'lit';
import { tokens } from '@plein/tokens/list.js';
import * as icons from '../../packages/components/src/parts/icons.js';
import { DocsBlock } from './docs-block.js';
import { liveToken } from './live-token.js';

const steps = [
  { size: 1, weight: 400, name: 'Text', words: 'Neem uw oude paspoort mee.' },
  { size: 0.9375, weight: 400, name: 'Small', words: 'Meestal klaar in vijf werkdagen.' },
  { size: 1.125, weight: 600, name: 'Heading of a part', words: 'Andere manieren' },
  { size: 1.333, weight: 600, name: 'Heading of an element', words: 'Contact over uw paspoort' },
  { size: 1.6, weight: 600, name: 'Heading of a page', words: 'Paspoort aanvragen' },
] as const;

/** The sizes of type, in the font of the page. */
export class DocsType extends DocsBlock {
  protected override template(): TemplateResult {
    return html`<dl class="docs-type">
      ${steps.map(
        ({ size, weight, name, words }) =>
          html`<div>
            <dt>${name} <span class="docs-for">${size} rem, weight ${weight}</span></dt>
            <dd lang="nl" class="docs-theme" style="font-size:${size}rem;font-weight:${weight}">${words}</dd>
          </div>`,
      )}
    </dl>`;
  }
}

const space = [4, 8, 12, 16, 24, 32, 48];

/** The steps of space, drawn as they are. */
export class DocsSpace extends DocsBlock {
  protected override template(): TemplateResult {
    return html`<ul class="docs-space">
      ${space.map((size) => html`<li><span style="inline-size:${size}px"></span><code>${size} px</code></li>`)}
    </ul>`;
  }
}

/** How long a change takes; press to see it. */
export class DocsMotion extends DocsBlock {
  #there = false;

  protected override template(): TemplateResult {
    const [quick] = tokens.filter(({ type }) => type === 'duration').map(liveToken);
    const move = (): void => {
      this.#there = !this.#there;
      this.draw();
    };
    return html`<div class="docs-motion">
      <button type="button" @click=${move}>Show it</button>
      <span class="docs-motion-way" aria-hidden="true"
        ><span ?data-there=${this.#there} style="transition-duration:${quick?.token.css ?? '160ms'}"></span
      ></span>
      <code>${quick?.value}</code>
    </div>`;
  }
}

const words = (name: string): string =>
  name
    .replace(/Icon$/, '')
    .replaceAll(/([A-Z])/g, ' $1')
    .toLowerCase();

/** Every icon of the parts, as large as it is. */
export class DocsIcons extends DocsBlock {
  protected override template(): TemplateResult {
    return html`<ul class="docs-icons">
      ${Object.entries(icons).flatMap(([name, drawn]) =>
        typeof drawn === 'function'
          ? []
          : [html`<li>${drawn}<span>${words(name)}</span><code>${name}</code></li>`],
      )}
    </ul>`;
  }
}
