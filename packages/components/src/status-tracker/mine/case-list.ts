import { html, type TemplateResult } from 'lit';
import type { CaseView } from '@plein/domain/cases.js';
import { badge } from '../../parts/badge.js';
import { dateInWords } from '../../terms/dates.js';
import type { CaseContextView } from '../case/case-context.js';

type ListView = Pick<CaseContextView, 'terms' | 'language' | 'now'>;

/** Text of the case system. It is Dutch, on a page in any language. */
const dutch = (text: string): TemplateResult => html`<span lang="nl" dir="auto">${text}</span>`;

/** A text of the case system as a sentence, before another one. */
const sentence = (text: string): string => (/[.!?…]\s*$/.test(text) ? text : `${text}.`);

/**
 * The cases in their order, each with what matters most of it in a sentence.
 * @param open opens a case; false where the list is a card, which opens none
 */
export const caseList = (
  cases: readonly CaseView[],
  view: ListView,
  open: ((found: CaseView) => void) | false,
): TemplateResult => html`
  <ul class="cases" part="cases">
    ${cases.map(
      (found, index) => html`
        <li>
          ${
            open
              ? html`<button
                  class="button plain"
                  type="button"
                  id="open-${String(index)}"
                  @click=${() => {
                    open(found);
                  }}
                >
                  ${dutch(found.title)}
                </button>`
              : html`<strong>${dutch(found.title)}</strong>`
          }
          ${stateOf(found, view)}
          <p class="quiet small numbers">${view.terms.reference} ${found.reference}</p>
        </li>
      `,
    )}
  </ul>
`;

/** What matters most of a case: what is asked, that it is late, where it is, or that it is done. */
function stateOf(found: CaseView, { terms, language, now }: ListView): TemplateResult {
  const { asked, promise, closedOn, steps, result } = found;
  const day = (date: string): string => dateInWords(date, language, now, false);
  if (closedOn) {
    return html`<p>
      ${result ? html`${dutch(sentence(result.title))} ` : ''}${terms.closedOn(day(closedOn))}
    </p>`;
  }
  const [task] = asked;
  if (task) {
    return html`<p>${badge('action', terms.asked)}</p>
      <p>
        ${dutch(sentence(task.title))} ${task.dueOn ? terms.due(dateInWords(task.dueOn, language, now)) : ''}
      </p>`;
  }
  if (promise.late) return html`<p>${badge('warning', terms.late)}</p>`;
  const current = steps.find(({ state }) => state === 'now');
  return html`<p>
    ${current ? html`${terms.now}: ${dutch(sentence(current.title))} ` : ''}${
      promise.expectedOn && !found.suspension ? terms.expectedOn(day(promise.expectedOn)) : ''
    }
  </p>`;
}
