import { html, nothing, type TemplateResult } from 'lit';
import type { Poll } from '@plein/domain/polls.js';
import { textIn } from '@plein/domain/text.js';
import { localized } from '../parts/localized-text.js';

export type Option = Poll['options'][number];

/** What every row needs to know of its poll. */
export interface RowContext {
  readonly poll: Poll;
  readonly language: string;
  readonly gateway: string;
}

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

export const optionImage = (
  { image }: Option,
  { language, gateway }: RowContext,
): TemplateResult | typeof nothing =>
  image
    ? html`<img
        src=${image.url.startsWith('/') ? gateway + image.url : image.url}
        alt=${textIn(image.alt, language)}
        width="120"
        height="80"
        loading="lazy"
      />`
    : nothing;

/** How a resident tells what is chosen. */
export type BallotRows = (
  context: RowContext,
  chosen: readonly string[],
  choose: (option: string, isChosen: boolean) => void,
) => TemplateResult;

/** The rows of a ballot of options, each a radio button or a check box. */
export const ballotRows =
  (type: 'radio' | 'checkbox'): BallotRows =>
  (context, chosen, choose) => html`
    <div class="choices">
      ${context.poll.options.map(
        (option, id) => html`
          <label class="choice">
            <input
              type=${type}
              name="choices"
              value=${option.id}
              aria-labelledby="name${id}"
              aria-describedby="${option.explanation ? `hint${id} ` : ''}error"
              .checked=${chosen.includes(option.id)}
              @change=${(event: Event) => {
                choose(option.id, (event.target as HTMLInputElement).checked);
              }}
            />
            ${optionText(option, context, nothing, id)}${optionImage(option, context)}
          </label>
        `,
      )}
    </div>
  `;
