import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { choiceStyles } from '../parts/choice.styles.js';
import { fieldStyles } from '../parts/field.styles.js';
import { heading, type HeadingLevel } from '../parts/heading.js';
import { clockIcon, tickIcon } from '../parts/icons.js';
import { noticeStyles } from '../parts/notice.styles.js';
import { ratingStyles } from '../parts/rating.styles.js';
import { followUpStyles } from './follow-up.styles.js';
import { afterAnswerInDutch, type AfterAnswerTerms } from './after-answer.terms.js';
import type { FeedbackForm } from './fields.js';
import { contactLink, takenOut, type Personal } from './personal-notice.js';
import type { FeedbackTerms } from './terms/nl.js';

export { removePersonalData } from '@plein/domain/privacy.js';
export { errorsOf, firstAnswer } from './first-answer.js';
export { followUp } from './follow-up.js';

/** Styles of what follows on the first answer. */
export const afterAnswerStyles: readonly CSSResult[] = [
  fieldStyles,
  choiceStyles,
  ratingStyles,
  noticeStyles,
  followUpStyles,
];

/** Terms of what follows on the first answer. */
export const afterAnswerWords = ({ after = afterAnswerInDutch }: FeedbackTerms): AfterAnswerTerms => after;

/** What the thank-you needs to render. */
export interface Thanks extends Personal {
  readonly terms: FeedbackTerms;
  readonly level: HeadingLevel;
  /** What happens with the answer. */
  readonly help: string;
}

/** Whether a resident who answered this was not helped, or is not satisfied. */
function isBad({ asked, fields }: FeedbackForm): boolean {
  const { helpful, score } = fields;
  return asked ? asked.judgement(fields) === 'bad' : helpful === false || (score ?? 3) < 3;
}

/** Thanks, says what happens with the answer, and leads on who was not helped. */
export function thanks(view: Thanks): TemplateResult {
  const { feedback, level, words, terms } = view;
  const { common } = terms;
  const queued = feedback.submission.state.status === 'queued';
  return html`
    <div class="thanks">
      ${queued ? clockIcon : tickIcon}
      <div>
        ${heading(level, queued ? common.queued : words.thanks, 'subtitle')}
        <p>${queued ? common.queuedHelp : view.help}</p>
        ${takenOut(view)} ${isBad(feedback) ? contactLink(view) : nothing}
      </div>
    </div>
  `;
}
