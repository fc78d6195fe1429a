import { css, html } from 'lit';
import { checkSingle, meanPoint } from '@plein/domain/polls.js';
import { localized } from '../../../parts/localized-text.js';
import type { BallotView } from '../ballot-view.js';
import type { ResultsView } from '../results-view.js';
import { scaleInDutch } from './scale.terms.js';

/** One point on a scale, each a radio button with its number; the ends say what they mean. */
export const ballot: BallotView = {
  check: checkSingle,
  hint: ({ kinds }) => (kinds?.scale ?? scaleInDutch).hint,
  rows({ poll, language, chosen, choose }) {
    const last = poll.options.length - 1;
    return html`
      <div class="choices scale">
        ${poll.options.map(
          ({ id, label }, index) => html`
            <label class="choice">
              <input
                type="radio"
                name="choices"
                value=${id}
                aria-labelledby="name${index}"
                aria-describedby="error"
                .checked=${chosen.includes(id)}
                @change=${() => {
                  choose([id]);
                }}
              />
              <strong aria-hidden="true">${index + 1}</strong>
              <span class="hidden-visually" id="name${index}">${localized(label, language)}</span>
            </label>
          `,
        )}
      </div>
      <p class="ends" aria-hidden="true">
        ${[0, last].map((index) => html`<span>${localized(poll.options[index]?.label ?? {}, language)}</span>`)}
      </p>
    `;
  },
};

export const results: Partial<ResultsView> = {
  note(shown, { number }, tally) {
    const mean = meanPoint(shown.poll, tally);
    if (mean === undefined) return undefined;
    const words = shown.terms.kinds?.scale ?? scaleInDutch;
    return words.mean(number(Math.round(mean * 10) / 10), number(shown.poll.options.length));
  },
};

export const styles = css`
  .scale {
    grid-template-columns: repeat(auto-fit, minmax(3rem, 1fr));
  }
  .scale .choice {
    flex-direction: column;
    align-items: center;
    gap: var(--_4);
    padding: var(--_12) var(--_4);
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_16);
    margin-block: var(--_8) 0;
  }
`;
