import { html, type TemplateResult } from 'lit';

/** Facts about something, as pairs of a label and a value. */
export const facts = (pairs: readonly (readonly [label: unknown, value: unknown])[]): TemplateResult => html`
  <dl class="facts">
    ${pairs.map(
      ([label, value]) =>
        html`<dt>${label}</dt>
          <dd><bdi>${value}</bdi></dd>`,
    )}
  </dl>
`;
