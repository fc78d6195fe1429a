import { html, isServer, nothing, type TemplateResult } from 'lit';
import { feedbackDrivers } from '@plein/domain/feedback.js';
import type { PageState } from '../ssr/page-state.js';
import { describedBy, field, fieldGroup } from '../parts/field.js';
import { failureHelp } from '../controllers/submission.js';
import { notice } from '../parts/notice.js';
import { hiddenFields } from '../parts/hidden-fields.js';
import type { CommonTerms } from '../terms/common.js';
import type { FeedbackController } from './feedback-prompt.controller.js';
import type { FeedbackTerms } from './terms/nl.js';

/** The form shows how many characters are left once there are this many or fewer. */
const nearTheEnd = 150;

export interface FollowUp {
  readonly feedback: FeedbackController;
  readonly helpful: boolean | undefined;
  readonly terms: FeedbackTerms;
  readonly common: CommonTerms;
  /** The kinds of personal data in the text, in words. */
  readonly kinds: string;
  /** State of the gateway's page around the prompt; undefined on any other page. */
  readonly page: PageState | undefined;
  /** Whether the resident tried to send a text that is too long. */
  readonly showsTooLong: boolean;
  readonly send: (event: Event) => void;
}

/** The form after the first answer: satisfaction, reasons and a text. */
export function followUp(view: FollowUp): TemplateResult {
  const { feedback, helpful, terms, common, page, send } = view;
  const { fields, submission } = feedback;
  const { drivers = [] } = fields;
  const sending = submission.state.status === 'sending';
  return html`
    <form id="more" class="stack" method="post" action=${page?.action ?? nothing} novalidate @submit=${send}>
      ${hiddenFields(page)}
      ${helpful === undefined ? nothing : html`<input type="hidden" name="helpful" value=${helpful} />`}
      ${fieldGroup(
        { id: 'score', label: terms.satisfaction },
        html`<div class="scale">
          ${terms.scores.map((word, index) =>
            choice('radio', 'score', index + 1, word, fields.score === index + 1, () => {
              feedback.set('score', index + 1);
            }),
          )}
        </div>`,
      )}
      ${fieldGroup(
        { id: 'reasons', label: terms.reasons },
        html`<div class="reasons">
          ${feedbackDrivers.map((driver) =>
            choice('checkbox', 'drivers', driver, terms.drivers[driver], drivers.includes(driver), () => {
              const chosen = feedbackDrivers.filter((one) => drivers.includes(one) !== (one === driver));
              feedback.set('drivers', chosen);
            }),
          )}
        </div>`,
      )}
      ${why(view)} ${outcome(view)}
      <div class="row">
        <button class="button wide" aria-disabled=${sending}>${sending ? common.sending : terms.send}</button>
      </div>
    </form>
  `;
}

function choice(
  type: 'radio' | 'checkbox',
  name: string,
  value: string | number,
  word: string,
  chosen: boolean,
  choose: () => void,
): TemplateResult {
  return html`
    <label class="choice">
      <input type=${type} name=${name} value=${value} .checked=${chosen} @change=${choose} />
      <span>${word}</span>
    </label>
  `;
}

function why({ feedback, helpful, terms, kinds, showsTooLong }: FollowUp): TemplateResult {
  const { fields, found, left, spokenLeft } = feedback;
  const { text = '' } = fields;
  const count = left < 0 ? terms.tooLong(-left) : terms.left(left);
  const parts = {
    id: 'why',
    label: terms.why(!!helpful),
    hint: terms.whyHint,
    error: left < 0 && showsTooLong ? terms.tooLong(-left) : undefined,
  };
  return html`
    ${field(
      parts,
      html`<textarea
        id="why"
        name="text"
        class="control"
        rows="4"
        data-content=${isServer ? text : nothing}
        .value=${text}
        aria-invalid=${parts.error ? 'true' : 'false'}
        aria-describedby=${describedBy(parts)}
        @input=${(event: Event) => {
          feedback.set('text', (event.target as HTMLTextAreaElement).value);
        }}
      ></textarea>`,
    )}
    <p class="quiet small" ?hidden=${left > nearTheEnd || !!parts.error}>${count}</p>
    <div class="hidden-visually" aria-live="polite">${spokenLeft === undefined ? nothing : count}</div>
    <div aria-live="polite">
      ${found.length ? notice('warning', terms.personal, html`<p>${terms.personalHelp(kinds)}</p>`) : nothing}
    </div>
  `;
}

/** Why the feedback was not sent. */
function outcome({ feedback, terms, common }: FollowUp): TemplateResult {
  const { state } = feedback.submission;
  const { status } = state;
  return html`
    <div role="alert" ?hidden=${status !== 'invalid' && status !== 'failed'}>
      ${status === 'invalid' ? notice('negative', terms.refused, html`<p>${terms.refusedHelp}</p>`) : nothing}
      ${status === 'failed' ? notice('negative', common.failed, html`<p>${failureHelp(state, common)}</p>`) : nothing}
    </div>
  `;
}
