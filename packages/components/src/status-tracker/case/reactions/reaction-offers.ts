import { html, nothing, type TemplateResult } from 'lit';
import type { CaseView } from '@plein/domain/cases.js';
import type { CaseReactionKind } from '@plein/domain/cases/reactions.js';
import { heading, headingLevel } from '../../../parts/heading.js';
import { dateInWords } from '../../../terms/dates.js';
import type { CaseContextView } from '../case-context.js';
import { reactionsInDutch } from './reactions.terms.js';

/** What a resident can do with a case now, for buttons that are not with a question. */
export const offeredReactions = ({ unsatisfied, withdrawable }: CaseView): CaseReactionKind[] => [
  ...(unsatisfied?.state === 'open' ? (['unsatisfied'] as const) : []),
  ...(withdrawable ? (['withdrawal'] as const) : []),
];

/** What the resident sent with a case, with the answers; and what is too late now. */
export function reactionList(
  { reactions: sent = [], unsatisfied }: CaseView,
  { terms: { reactions = reactionsInDutch }, language, now, level }: CaseContextView,
): TemplateResult | typeof nothing {
  const isTooLate = unsatisfied?.state === 'too-late';
  if (sent.length === 0 && !isTooLate) return nothing;
  const day = (date: string): string => dateInWords(date, language, now, false);
  return html`
    ${
      sent.length > 0
        ? html`<div>
            ${heading(headingLevel(Math.min(level + 1, 4)), reactions.sent, 'subtitle', 'sent')}
            <ul class="sent" part="sent">
              ${sent.map(
                ({ kind, on, reference, about, answer }) =>
                  html`<li>
                    <strong>${reactions.kinds[kind].received}</strong>
                    ${about ? html`<p lang="nl" dir="auto">${about}</p>` : nothing}
                    <p class="quiet small numbers">${day(on)}, ${reference}</p>
                    <p>
                      ${answer ? html`${reactions.answer}: <span lang="nl" dir="auto">${answer}</span>` : reactions.kinds[kind].receivedHelp}
                    </p>
                  </li>`,
              )}
            </ul>
          </div>`
        : nothing
    }
    ${isTooLate ? html`<p class="quiet">${reactions.tooLate(day(unsatisfied.until))} ${reactions.refusedHelp}</p>` : nothing}
  `;
}
