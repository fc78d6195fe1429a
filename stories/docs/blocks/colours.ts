import { html, type TemplateResult } from 'lit';
import { DocsBlock } from '../docs-block.js';
import { contrast, liveTokenNamed } from '../live-token.js';
import { colourPairs, type ColourPair } from '../colour-pairs.js';

const swatch = ({ name, ground, least, sample }: ColourPair): TemplateResult => {
  const front = liveTokenNamed(name);
  const back = liveTokenNamed(ground);
  const ratio = contrast(front.value, back.value);
  const holds = ratio >= least;
  return html`<li class="docs-colour">
    <div class="docs-colour-sample" style="background:${back.value};color:${front.value}">
      ${
        sample === 'text'
          ? html`<span>Aa</span>`
          : html`<span class="docs-colour-${sample}" style="border-color:${front.value}"></span>`
      }
    </div>
    <div class="docs-colour-words">
      <strong>${name.replace('color-', '')}</strong>
      <span>${front.token.description}</span>
      <span><code>${front.value}</code> on ${ground.replace('color-', '')} <code>${back.value}</code></span>
      <span class="docs-verdict" data-holds=${holds}
        >${holds ? '✓' : '✗'} ${ratio.toFixed(1)} to 1, ${holds ? 'at least' : 'should be at least'}
        ${least}</span
      >
      <span class="docs-for"
        >${front.takenFrom ? html`from <code>${front.takenFrom}</code>` : 'our default'}</span
      >
    </div>
  </li>`;
};

/** Colour roles as they are on this page, each on its background, with its contrast. */
export class DocsColours extends DocsBlock {
  protected override template(): TemplateResult {
    return html`${colourPairs.map(
      ({ title, use, pairs }) =>
        html`<h3>${title}</h3>
          <p>${use}</p>
          <ul class="docs-colours">
            ${pairs.map(swatch)}
          </ul>`,
    )}`;
  }
}
