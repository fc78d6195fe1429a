import { html, nothing, type TemplateResult } from 'lit';
import { choiceOf, fieldOf, valueOf } from '@plein/domain/polls.js';
import { localized } from '../../../parts/localized-text.js';
import { optionImage, optionText } from '../../ballot.js';
import type { BallotContext } from '../ballot-view.js';

/** The statements, each a group of radio buttons: below each other on a narrow page, beside each other on a wide one. */
export function matrixRows(context: BallotContext): TemplateResult {
  const { poll, chosen, choose, language } = context;
  const points = poll.points ?? [];
  return html`
    <div class="choices">
      ${poll.options.map((statement, index) => {
        const value = valueOf(chosen, statement.id);
        return html`
          <div
            class="statement"
            role="radiogroup"
            aria-labelledby="name${index}"
            aria-describedby="${statement.explanation ? `hint${String(index)} ` : ''}error"
          >
            ${optionText(statement, context, nothing, index)}${optionImage(statement, context, index)}
            <div class="points">
              ${points.map(
                ({ id, label }) => html`
                  <label class="choice">
                    <input
                      type="radio"
                      name=${fieldOf(statement.id)}
                      value=${id}
                      .checked=${value === id}
                      @change=${() => {
                        const others = chosen.filter(
                          (choice) => !choice.startsWith(choiceOf(statement.id, '')),
                        );
                        choose([...others, choiceOf(statement.id, id)]);
                      }}
                    />
                    <span>${localized(label, language)}</span>
                  </label>
                `,
              )}
            </div>
          </div>
        `;
      })}
    </div>
  `;
}
