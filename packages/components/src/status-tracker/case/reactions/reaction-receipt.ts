import { html, type TemplateResult } from 'lit';
import type { CaseReactionReceipt } from '@plein/domain/cases/reactions.js';
import { facts } from '../../../parts/facts.js';
import { heading, headingLevel } from '../../../parts/heading.js';
import { tickIcon } from '../../../parts/icons.js';
import type { CaseContextView } from '../case-context.js';
import { reactionTerms } from './reaction-form.js';

/**
 * The receipt: what happens next, the number, and a copy of what was sent.
 * @param leave the button or the form by which the resident goes on
 */
export function reactionReceipt(
  { reference, copy }: CaseReactionReceipt,
  view: Pick<CaseContextView, 'terms' | 'level'>,
  isPage: boolean,
  leave: TemplateResult,
): TemplateResult {
  const { reactions, attachments } = reactionTerms(view);
  const terms = reactions.kinds[copy.kind];
  const level = isPage ? view.level : headingLevel(Math.min(view.level + 1, 4));
  const rows: [string, string][] = [
    [reactions.number, reference],
    ...(copy.about ? [[view.terms.asked, copy.about] satisfies [string, string]] : []),
    ...(copy.text ? [[reactions.copy, copy.text] satisfies [string, string]] : []),
    ...(copy.attachments
      ? [
          [attachments.attachments, copy.attachments.map(({ name }) => name).join(', ')] satisfies [
            string,
            string,
          ],
        ]
      : []),
  ];
  return html`<div class="stack" part="reaction">
    <div class="notice positive">
      ${tickIcon}
      <div>
        ${heading(level, terms.received, isPage ? 'title' : 'subtitle', 'reaction')}
        <p>${terms.receivedHelp}</p>
      </div>
    </div>
    <div class="copy">${facts(rows)}</div>
    <div>${leave}</div>
  </div>`;
}
