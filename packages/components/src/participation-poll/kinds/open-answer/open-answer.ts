import type { LitElement, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { checkAnswer, lengthOf, longestOf } from '@plein/domain/polls/written.js';
import { removePersonalData } from '@plein/domain/privacy.js';
import { failureHelp } from '../../../controllers/submission.js';
import { hiddenFields } from '../../../parts/hidden-fields.js';
import { notice } from '../../../parts/notice.js';
import { personalDataWords } from '../../../terms/personal-data.js';
import { resultsInDutch } from '../../poll-results.terms.js';
import type { PollTerms } from '../../terms/nl.js';
import type { BallotContext, VoteErrorCode } from '../ballot-view.js';
import type { KindView } from '../kind-view.js';
import type { ResultsContext } from '../results-view.js';
import { AnswerOfDevice, type WritingPoll } from './answer-of-device.js';
import { openAnswerStyles } from './open-answer.styles.js';
import { openAnswerInDutch, type OpenAnswerTerms } from './open-answer.terms.js';

const termsOf = ({ kinds }: PollTerms): OpenAnswerTerms => kinds?.openAnswer ?? openAnswerInDutch;

/** The view of each poll on the page, which has what was typed in. */
const views = new WeakMap<WritingPoll, KindView>();

/** Returns the view of a poll in which residents write their answer. */
export function openAnswerKind(poll: WritingPoll): KindView {
  const known = views.get(poll);
  if (known) return known;
  const view = viewOf(new AnswerOfDevice(poll));
  views.set(poll, view);
  return view;
}

const viewOf = (answer: AnswerOfDevice): KindView => ({
  styles: openAnswerStyles,
  terms: (terms) => inWords(terms, answer),
  sent(choices) {
    answer.clearDraft();
    // A page hears that somebody answered, and not what.
    return choices.length > 0 ? ['answer'] : [];
  },
  ballot: {
    check: checkAnswer,
    first: 'textarea',
    hint: (terms, poll) => termsOf(terms).hint(longestOf(poll)),
    rows: (context) => ballotRows(answer, context),
    message(terms, poll, error) {
      const words = termsOf(terms);
      return messages[error]?.(words, longestOf(poll)) ?? words.empty;
    },
  },
  results: {
    rows: (shown) => writtenRows(answer, shown),
    words({ terms }) {
      const { sending } = answer;
      const words = termsOf(terms);
      const done = sending.status === 'delivered' && sending.answer.changed ? words.changed : words.arrived;
      return answer.isWithdrawn
        ? { done: words.withdrawn, change: words.again }
        : { done, change: words.change };
    },
  },
});

const messages: Readonly<
  Partial<Record<VoteErrorCode, (terms: OpenAnswerTerms, longest: number) => string>>
> = {
  'too-long': ({ tooLong }, longest) => tooLong(longest),
};

/** The terms of a poll, with those of an answer in place of those of a vote. */
function inWords(terms: PollTerms, answer: AnswerOfDevice): PollTerms {
  const words = termsOf(terms);
  const { weight, open, send: vote, level: openPoll, device, announced, later, refused } = words;
  const { sending } = answer;
  const isFull = sending.status === 'invalid' && sending.problem.errors?.some(({ code }) => code === 'full');
  return {
    ...terms,
    ...{ weight, open, vote, openPoll, device },
    results: {
      ...(terms.results ?? resultsInDutch),
      ...{ announced, later, refused, device },
      refusedHelp: isFull ? words.full : words.refusedHelp,
    },
  };
}

function ballotRows(
  answer: AnswerOfDevice,
  { poll, terms, chosen, termLanguage }: BallotContext,
): TemplateResult {
  answer.open();
  const words = termsOf(terms);
  const [text = ''] = chosen;
  const left = longestOf(poll) - lengthOf(text);
  const count = left < 0 ? words.over(-left) : words.left(left);
  const found = removePersonalData(text).removed;
  const isWrong = chosen.length > 0 && left < 0;
  return html`
    <div class="field">
      <label for="answer">${words.answer}</label>
      <textarea
        class="control"
        id="answer"
        name="choices"
        rows="6"
        dir="auto"
        aria-describedby="limits error count"
        aria-invalid=${isWrong}
        data-content=${answer.page ? text : nothing}
        .value=${text}
        @input=${({ target }: Event) => {
          answer.write((target as HTMLTextAreaElement).value);
        }}
      ></textarea>
      <span class="small scripted ${isWrong ? 'over' : 'quiet'}" id="count">${count}</span>
      <span class="hidden-visually" role="status">${isNear(left) ? count : nothing}</span>
    </div>
    <div role="status">
      ${
        found.length > 0
          ? notice(
              'warning',
              words.personal,
              html`<p>${words.personalHelp(personalDataWords(found, words.kinds, termLanguage))}</p>`,
            )
          : nothing
      }
    </div>
    ${
      answer.page
        ? html`<div class="field unscripted">
            <label for="code">${words.known}</label>
            <input
              class="control"
              id="code"
              name="code"
              maxlength="64"
              autocomplete="off"
              spellcheck="false"
            />
            <button class="button plain" name="look" value="1">${words.look}</button>
          </div>`
        : nothing
    }
  `;
}

/** Whether a screen reader says how many characters are left: near the end in tens, and past it. */
const isNear = (left: number): boolean => (left <= 50 && left % 10 === 0) || left < 0;

function writtenRows(answer: AnswerOfDevice, shown: ResultsContext): TemplateResult {
  answer.open();
  const words = termsOf(shown.terms);
  const [text] = shown.own;
  return html`
    ${text === undefined ? nothing : ownAnswer(answer, text, shown, words)}
    ${answer.isWithdrawn ? html`<p class="erased">${words.withdrawn}</p>` : nothing}
    ${publishedAnswers(answer, shown, words)}
  `;
}

function ownAnswer(
  answer: AnswerOfDevice,
  text: string,
  { gateway, language, poll, terms: { common } }: ResultsContext,
  words: OpenAnswerTerms,
): TemplateResult {
  const { decided, code, page, sending } = answer;
  return html`
    <div class="stack">
      <strong id="own">${words.own}</strong>
      <blockquote class="written own" dir="auto" aria-labelledby="own">${text}</blockquote>
      ${decided ? decision(decided, words) : nothing}
      ${
        decided && code !== undefined
          ? html`<div class="receipt">
              <strong id="code-of-answer">${words.code}</strong>
              <bdi class="code" aria-labelledby="code-of-answer">${code}</bdi>
              <a
                class="alone scripted"
                href="${gateway}/pages/poll/${poll.id}?language=${language}#answer=${code}"
                >${words.link}</a
              >
              <span class="quiet small">${words.codeHelp}</span>
              <div role="alert">
                ${
                  sending.status === 'failed'
                    ? notice('negative', common.failed, html`<p>${failureHelp(sending, common)}</p>`)
                    : nothing
                }
              </div>
              <form
                method="post"
                action=${page?.action ?? nothing}
                @submit=${async (event: Event) => {
                  event.preventDefault();
                  const root = (event.target as HTMLElement).getRootNode() as ShadowRoot;
                  await answer.withdraw();
                  await (root.host as LitElement).updateComplete;
                  root.querySelector<HTMLElement>('#done:not([hidden])')?.focus();
                }}
              >
                ${hiddenFields(page)}
                <button
                  class="button plain"
                  name="withdraw"
                  value="1"
                  aria-disabled=${sending.status === 'sending'}
                  aria-describedby="withdraw-help"
                >
                  ${sending.status === 'sending' ? common.sending : words.withdraw}
                </button>
                <span class="quiet small" id="withdraw-help">${words.withdrawHelp}</span>
              </form>
            </div>`
          : nothing
      }
    </div>
  `;
}

function decision(
  { state, reason, note }: NonNullable<AnswerOfDevice['decided']>,
  words: OpenAnswerTerms,
): TemplateResult {
  const says = { waiting: words.waiting, accepted: words.accepted, refused: words.notAccepted }[state];
  return html`
    <p class=${state}>${says} ${reason ? words.reasons[reason] : nothing}</p>
    ${note ? html`<p>${words.note} <q dir="auto">${note}</q></p>` : nothing}
  `;
}

/** The answers that a person accepted, once the poll has closed. */
function publishedAnswers(
  { view }: AnswerOfDevice,
  { gateway, poll }: ResultsContext,
  words: OpenAnswerTerms,
): TemplateResult | typeof nothing {
  const answers = view?.answers;
  if (!answers) return nothing;
  if (answers.accepted === 0) return html`<p>${words.none}</p>`;
  return html`
    <p><strong id="answers">${words.answers(answers.accepted)}</strong></p>
    <ul class="answers" aria-labelledby="answers">
      ${answers.texts.map((text) => html`<li><blockquote class="written" dir="auto">${text}</blockquote></li>`)}
    </ul>
    <p><a class="alone" href="${gateway}/v1/polls/${poll.id}/answers">${words.openData}</a></p>
  `;
}
