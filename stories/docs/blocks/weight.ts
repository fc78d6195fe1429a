import { html, nothing, type TemplateResult } from 'lit';
import weights from '../weights.json';
import { DocsBlock } from '../docs-block.js';

interface Weight {
  readonly size: number;
  readonly budget: number;
}

const known: Readonly<Record<string, Weight>> = weights;

const nameOf = (tag: string): string =>
  tag === 'plein-chat-launcher'
    ? 'chat launcher, before the click'
    : tag.replace('plein-', '').replaceAll('-', ' ');

const kilobytes = (size: number): string => `${size.toFixed(1)} KB`;

const bar = (name: string, { size, budget }: Weight): TemplateResult => html`
  <div class="docs-weight">
    <span class="docs-weight-name">${name}</span>
    <span class="docs-weight-bar" aria-hidden="true"
      ><span style="inline-size:${Math.min(100, (100 * size) / budget)}%"></span
    ></span>
    <span class="docs-weight-figure"><strong>${kilobytes(size)}</strong> of at most ${budget} KB</span>
  </div>
`;

/**
 * What the browser of a resident fetches for an element, measured by `npm run size`. Without `tag`, for each
 * element.
 */
export class DocsWeight extends DocsBlock {
  protected override template(): TemplateResult | typeof nothing {
    if (!this.subject) return html`${Object.entries(known).map(([name, weight]) => bar(name, weight))}`;
    const own = known[nameOf(this.subject)];
    const all = known['all five'];
    return html`${own ? bar('This element', own) : nothing} ${all ? bar('All five together', all) : nothing}`;
  }
}
