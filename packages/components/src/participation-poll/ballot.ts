import { html, nothing, type TemplateResult } from 'lit';
import type { Poll } from '@plein/domain/polls.js';
import { textIn } from '@plein/domain/text.js';
import { localized } from '../parts/localized-text.js';
import type { BallotContext, RowContext } from './kinds/ballot-view.js';

export type Option = Poll['options'][number];

/** Text of an option: its label, its explanation, and any content after it. Both texts have an id by the number. */
export const optionText = (
  { label, explanation }: Option,
  { language }: RowContext,
  more: unknown,
  id: number,
): TemplateResult => html`
  <span class="option">
    <strong id="name${id}">${localized(label, language)}</strong>
    ${explanation ? html`<span class="hint" id="hint${id}">${localized(explanation, language)}</span>` : nothing}${more}
  </span>
`;

/** Picture of an option, with an id by the number. */
export const optionImage = (
  { image }: Option,
  { language, gateway }: RowContext,
  id: number,
): TemplateResult | typeof nothing =>
  image
    ? html`<img
        src=${image.url.startsWith('/') ? gateway + image.url : image.url}
        id="image${id}"
        alt=${textIn(image.alt, language)}
        width="120"
        height="80"
        loading="lazy"
      />`
    : nothing;

/** The rows of a ballot of options, each a radio button or a check box. */
export const ballotRows =
  (type: 'radio' | 'checkbox') =>
  (context: BallotContext): TemplateResult => html`
    <div class="choices ${context.poll.kind}">
      ${context.poll.options.map(
        (option, id) => html`
          <label class="choice">
            <input
              type=${type}
              name="choices"
              value=${option.id}
              aria-labelledby="name${id}"
              aria-describedby="${option.image ? `image${id} ` : ''}${option.explanation ? `hint${id} ` : ''}error"
              .checked=${context.chosen.includes(option.id)}
              @change=${({ target }: Event) => {
                const { form } = target as HTMLInputElement;
                context.choose(new FormData(form ?? undefined).getAll('choices') as string[]);
              }}
            />
            ${optionText(option, context, nothing, id)}${optionImage(option, context, id)}
          </label>
        `,
      )}
    </div>
  `;
