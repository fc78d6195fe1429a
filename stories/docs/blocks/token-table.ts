import { html, nothing, type TemplateResult } from 'lit';
import { tokens, type Token } from '@plein/tokens/list.js';
import { DocsBlock } from '../docs-block.js';
import { tokensReadBy } from '../element-facts.js';
import { liveToken, type LiveToken } from '../live-token.js';

/** A sample of a colour. */
export const drop = (colour: string): TemplateResult =>
  html`<span class="docs-drop" style="background:${colour}"></span>`;

const row = ({ token, value, takenFrom }: LiveToken): TemplateResult => html`
  <tr>
    <th scope="row"><code>--plein-${token.name}</code><span class="docs-for">${token.description}</span></th>
    <td class="docs-now">${token.type === 'color' ? drop(value) : nothing}<code>${value}</code></td>
    <td>
      ${
        takenFrom
          ? html`<span class="docs-taken">from the page</span> <code>${takenFrom}</code>`
          : html`<span class="docs-own">our default</span>`
      }
    </td>
    <td>
      <ol class="docs-chain">
        ${token.chain.map((name) => html`<li ?data-taken=${name === takenFrom}><code>${name}</code></li>`)}
        <li ?data-taken=${takenFrom === undefined}>
          ${token.alias ? html`as <code>${token.alias}</code>, here ` : nothing}<code>${token.value}</code>${token.dark ? html`, dark <code>${token.dark}</code>` : nothing}
        </li>
      </ol>
    </td>
  </tr>
`;

/**
 * Tokens with their values on this page, where each value comes from, and what is tried in order. `tag`
 * limits them to those that an element reads. `type` limits them to these types, and `name` adds those whose
 * names begin with it.
 */
export class DocsTokenTable extends DocsBlock {
  protected override template(): TemplateResult {
    const tag = this.subject;
    const types = this.getAttribute('type')?.split(' ');
    const read = tag ? tokensReadBy(tag) : undefined;
    const names = this.getAttribute('name')?.split(' ') ?? [];
    const isAsked = ({ type, name }: Token): boolean =>
      !types || types.includes(type) || names.includes(name.split('-')[0] ?? '');
    const shown = tokens
      .filter((token) => (!read || read.includes(`--plein-${token.name}`)) && isAsked(token))
      .map(liveToken);
    const taken = shown.filter(({ takenFrom }) => takenFrom !== undefined).length;
    return html`<p>
        <strong>${taken} of ${shown.length}</strong> tokens come from the theme of this page now; for the
        others our default holds. Choose another theme in the toolbar to see the difference.
      </p>
      <docs-scroll name="Tokens">
        <table>
          <thead>
            <tr>
              <th scope="col">Token</th>
              <th scope="col">Now</th>
              <th scope="col">Taken</th>
              <th scope="col">Tried in this order</th>
            </tr>
          </thead>
          <tbody>
            ${shown.map(row)}
          </tbody>
        </table>
      </docs-scroll>`;
  }
}
