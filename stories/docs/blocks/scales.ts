import { html, type TemplateResult } from 'lit';
import { channelCodes } from '@plein/domain/vocabulary.js';
import { tokens } from '@plein/tokens/list.js';
import { channelIcon } from '../../../packages/components/src/parts/channel-icons.js';
import * as icons from '../../../packages/components/src/parts/icons.js';
import { DocsBlock } from '../docs-block.js';
import { liveToken, liveTokenNamed } from '../live-token.js';

/** A size in use: its token, and sample words. Text itself has the size of the page. */
const sizes = [
  { token: undefined, name: 'Text', words: 'Neem uw oude paspoort mee.' },
  { token: 'text-small', name: 'Small', words: 'Meestal klaar in vijf werkdagen.' },
  { token: 'text-subtitle', name: 'Subtitle', words: 'Andere manieren' },
  { token: 'text-title', name: 'Title', words: 'Contact over uw paspoort' },
  { token: 'text-display', name: 'Display', words: 'Vandaag tot 17.00 uur' },
] as const;

/** Type sizes, in the font of the page. */
export class DocsType extends DocsBlock {
  protected override template(): TemplateResult {
    const heading = liveTokenNamed('font-heading-weight');
    return html`<dl class="docs-type">
      ${sizes.map(({ token, name, words }) => {
        const live = token && liveTokenNamed(token);
        const weight = token && token !== 'text-small' ? heading.token.css : 'normal';
        return html`<div>
          <dt>
            ${name}
            <span class="docs-for">
              ${live ? html`<code>--plein-${live.token.name}</code>, ${live.token.value}: ${live.token.description}` : 'As large as the text of the page.'}
            </span>
          </dt>
          <dd
            lang="nl"
            class="docs-theme"
            style="font-size:${live?.token.css ?? '1rem'};font-weight:${weight}"
          >
            ${words}
          </dd>
        </div>`;
      })}
    </dl>`;
  }
}

/** Steps of space, in the density of the toolbar. */
export class DocsSpace extends DocsBlock {
  protected override template(): TemplateResult {
    const steps = tokens.filter(({ name }) => name.startsWith('space-')).map(liveToken);
    return html`<ul class="docs-space">
      ${steps.map(
        ({ token, value }) =>
          html`<li>
            <span class="docs-step" style="inline-size:${value}"></span
            ><code>--plein-${token.name}</code> ${value}
            <span class="docs-for">${token.description}</span>
          </li>`,
      )}
    </ul>`;
  }
}

/** Duration of a change. A press shows it. */
export class DocsMotion extends DocsBlock {
  #there = false;

  protected override template(): TemplateResult {
    const quick = liveTokenNamed('motion-quick');
    const easing = liveTokenNamed('motion-easing');
    const move = (): void => {
      this.#there = !this.#there;
      this.draw();
    };
    return html`<div class="docs-motion">
      <button type="button" @click=${move}>Show it</button>
      <span class="docs-motion-way" aria-hidden="true"
        ><span
          ?data-there=${this.#there}
          style="transition-duration:${quick.token.css};transition-timing-function:${easing.token.css}"
        ></span
      ></span>
      <code>${quick.value}</code> <code>${easing.token.value}</code>
    </div>`;
  }
}

const words = (name: string): string =>
  name
    .replace(/Icon$/, '')
    .replaceAll(/([A-Z])/g, ' $1')
    .toLowerCase();

/** Every icon of the parts at its own size, and then one for each kind of channel. */
export class DocsIcons extends DocsBlock {
  protected override template(): TemplateResult {
    return html`<ul class="docs-icons">
      ${Object.entries(icons).flatMap(([name, shown]) =>
        typeof shown === 'function'
          ? []
          : [html`<li>${shown}<span>${words(name)}</span><code>${name}</code></li>`],
      )}
      ${channelCodes.map(
        (code) =>
          html`<li>
            ${channelIcon(code)}<span>${code.replaceAll('-', ' ')}</span><code>channelIcon('${code}')</code>
          </li>`,
      )}
    </ul>`;
  }
}
