import { html } from 'hono/html';

export type Html = ReturnType<typeof html>;

/**
 * What came of a step. It gets the focus, since a screen reader says nothing of a status that comes with its page, and
 * it has no role, since it would be told twice then.
 */
export const said = (style: string, words: string): Html =>
  html`<p class="${style}" tabindex="-1" autofocus>${words}</p>`;

/** A label and what a resident sent; what they left empty is not shown. */
export type SentRow = readonly [label: string, value: string | undefined];

/** What a resident sent. */
export const sentRows = (rows: readonly SentRow[]): Html =>
  html`<dl>
    ${rows.flatMap(([label, value]) =>
      value
        ? [
            html`<dt>${label}</dt>
              <dd><bdi>${value}</bdi></dd>`,
          ]
        : [],
    )}
  </dl>`;
