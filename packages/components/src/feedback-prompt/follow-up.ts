import { html, isServer, nothing, type TemplateResult } from 'lit';
import { feedbackDrivers } from '@plein/domain/feedback.js';
import type { PageState } from '../ssr/page-state.js';
import { choice } from '../parts/choice.js';
import { describedBy, field, fieldGroup } from '../parts/field.js';
import { failureHelp } from '../controllers/submission.js';
import { notice } from '../parts/notice.js';
import { hiddenFields } from '../parts/hidden-fields.js';
import type { CommonTerms } from '../terms/common.js';
import type { TermLanguage } from '../terms/terms.js';
import type { AfterAnswerTerms } from './after-answer.terms.js';
import type { FeedbackForm } from './fields.js';
import { personalNotice } from './personal-notice.js';

/** The form shows how many characters are left once there are this many or fewer. */
const nearTheEnd = 150;

export interface FollowUp {
  readonly feedback: FeedbackForm;
  readonly words: AfterAnswerTerms;
  readonly common: CommonTerms;
  readonly language: TermLanguage;
  /** Address of the page for contact; empty on a kiosk, which nobody leaves by a link. */
  readonly contact: string;
  /** State of the gateway's page around the prompt; undefined on any other page. */
  readonly page: PageState | undefined;
  /** Whether the resident tried to send a text that is too long. */
  readonly showsTooLong: boolean;
  /** Whether the form asks for a text. */
  readonly asksText: boolean;
  readonly send: (event: Event) => void;
}

/** The form after the first answer: satisfaction, reasons and a text; of a problem the text alone. */
export function followUp(view: FollowUp): TemplateResult {
  const { feedback, words, page, send } = view;
  const { helpful, problem, score } = feedback.fields;
  return html`
    <form id="more" class="stack" method="post" action=${page?.action ?? nothing} novalidate @submit=${send}>
      ${hiddenFields(page)}
      ${
        helpful === undefined
          ? nothing
          : html`<input type="hidden" name="helpful" value=${problem ? 'problem' : helpful} />`
      }
      ${
        problem
          ? nothing
          : html`${fieldGroup(
              { id: 'score', label: words.satisfaction },
              html`<div class="scale">
                ${words.scores.map((label, index) =>
                  choice({
                    type: 'radio',
                    name: 'score',
                    value: String(index + 1),
                    label,
                    checked: score === index + 1,
                    change: () => {
                      feedback.set('score', index + 1);
                    },
                  }),
                )}
              </div>`,
            )}
            ${drivers(view)}`
      }
      ${why(view, problem ? words.problemWhy : words.why(!!helpful))} ${outcome(view)} ${sendRow(view)}
    </form>
  `;
}

/** The reasons for a score. */
export function drivers({ feedback, words }: FollowUp): TemplateResult {
  const { drivers: chosen = [] } = feedback.fields;
  return fieldGroup(
    { id: 'reasons', label: words.reasons },
    html`<div class="reasons">
      ${feedbackDrivers.map((driver) =>
        choice({
          type: 'checkbox',
          name: 'drivers',
          value: driver,
          label: words.drivers[driver],
          checked: chosen.includes(driver),
          change: () => {
            feedback.set(
              'drivers',
              feedbackDrivers.filter((one) => chosen.includes(one) !== (one === driver)),
            );
          },
        }),
      )}
    </div>`,
  );
}

/** The text, with the label that fits what was answered. `missing` is the error where it is needed and absent. */
export function why(view: FollowUp, label: string, missing?: string): TemplateResult {
  const { feedback, words, showsTooLong } = view;
  const { fields, left, spokenLeft } = feedback;
  const { text = '' } = fields;
  const count = left < 0 ? words.tooLong(-left) : words.left(left);
  const parts = {
    id: 'why',
    label,
    hint: words.whyHint,
    error: left < 0 && showsTooLong ? words.tooLong(-left) : missing,
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
    <div aria-live="polite">${personalNotice(view)}</div>
  `;
}

/** Why the feedback was not sent. */
export function outcome({ feedback, words, common }: FollowUp): TemplateResult {
  const { state } = feedback.submission;
  const { status } = state;
  return html`
    <div role="alert" ?hidden=${status !== 'invalid' && status !== 'failed'}>
      ${status === 'invalid' ? notice('negative', words.refused, html`<p>${words.refusedHelp}</p>`) : nothing}
      ${status === 'failed' ? notice('negative', common.failed, html`<p>${failureHelp(state, common)}</p>`) : nothing}
    </div>
  `;
}

/** The button that sends. */
export function sendRow({ feedback, words, common }: FollowUp): TemplateResult {
  const sending = feedback.submission.state.status === 'sending';
  return html`<div class="row">
    <button class="button wide" aria-disabled=${sending}>${sending ? common.sending : words.send}</button>
  </div>`;
}
