import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { bridgedValue, defaultValue } from '../../packages/tokens/src/css.js';
import { flatten, type Token } from '../../packages/tokens/src/flatten.js';
import source from '../../packages/tokens/src/tokens.json';

const tokens = flatten(source);

export default { title: 'Foundations/Tokens', tags: ['!autodocs'] } satisfies Meta;

const swatch = (token: Token): TemplateResult | string =>
  token.type === 'color'
    ? html`<span
        style=${styleMap({
          display: 'inline-block',
          inlineSize: '56px',
          blockSize: '32px',
          borderRadius: '4px',
          border: '1px solid currentColor',
          background: bridgedValue(token),
        })}
      ></span>`
    : '';

const row = (token: Token): TemplateResult => html`
  <tr>
    <td>${swatch(token)}</td>
    <th scope="row" style="text-align:start"><code>--plein-${token.name}</code></th>
    <td>${token.description}</td>
    <td><code>${defaultValue(token)}</code></td>
    <td>${token.bridge.map((name) => html`<code style="display:block">--${name}</code>`)}</td>
  </tr>
`;

/** Each token with the value it has on this page, our default, and the names of the page's theme that win. */
export const AllTokens: StoryObj = {
  name: 'All tokens',
  render: () => html`
    <h1>Tokens</h1>
    <p style="max-inline-size:40rem">
      Set <code>--plein-…</code> to change a token. Where you do not, an element takes the first of these
      names that the page's theme has, and our default otherwise.
    </p>
    <div style="overflow-x:auto" tabindex="0" role="region" aria-label="All tokens">
      <table style="border-collapse:separate;border-spacing:0 12px">
        <thead>
          <tr>
            ${['Now', 'Token', 'For', 'Default', 'Taken from the page'].map(
              (head) => html`<th scope="col" style="text-align:start;padding-inline-end:24px">${head}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${tokens.map(row)}
        </tbody>
      </table>
    </div>
  `,
};
