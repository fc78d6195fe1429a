import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { bridgedValue } from '../../packages/tokens/src/css.js';
import { flatten, type Token } from '../../packages/tokens/src/flatten.js';
import source from '../../packages/tokens/src/tokens.json';

const tokens = flatten(source);

export default { title: 'Foundations/Tokens', tags: ['!autodocs'] } satisfies Meta;

const colour = (background: string): TemplateResult => html`
  <span
    style=${styleMap({
      display: 'inline-block',
      verticalAlign: 'middle',
      inlineSize: '32px',
      blockSize: '32px',
      borderRadius: '4px',
      border: '1px solid currentColor',
      background,
    })}
  ></span>
`;

const value = (text: string, isColour: boolean): TemplateResult => html`
  <span style="display:flex;align-items:center;gap:8px;white-space:nowrap">
    ${isColour ? colour(text) : ''}<code>${text}</code>
  </span>
`;

const cell = styleMap({ paddingInlineEnd: '24px', textAlign: 'start', verticalAlign: 'top' });

const row = (token: Token): TemplateResult => {
  const isColour = token.type === 'color';
  return html`
    <tr>
      <th scope="row" style=${cell}><code style="white-space:nowrap">--plein-${token.name}</code></th>
      <td style=${cell}>${isColour ? colour(bridgedValue(token)) : ''}</td>
      <td style=${cell}>${token.description}</td>
      <td style=${cell}>${value(token.value, isColour)}</td>
      <td style=${cell}>${token.dark ? value(token.dark, isColour) : ''}</td>
      <td style=${cell}>
        ${token.bridge.map((name) => html`<code style="display:block;white-space:nowrap">--${name}</code>`)}
      </td>
    </tr>
  `;
};

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
            ${['Token', 'Now', 'For', 'Default', 'In the dark', 'Taken from the page'].map(
              (head) => html`<th scope="col" style=${cell}>${head}</th>`,
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
