import { html, nothing, type TemplateResult } from 'lit';
import { badge, facts, notice } from '@plein/components/parts.js';
import { judgementOf, questionOfScore, scales } from '@plein/domain/feedback.js';
import { causeName, questionName } from '@plein/domain/labels.js';
import type { Feedback } from '@plein/domain/newsroom.js';
import type { Profile } from '@plein/domain/profile.js';
import { textIn } from '@plein/domain/text.js';
import type { NewsroomLanguage } from '../shell/language.js';
import { textField } from '../shared/controls.js';
import { momentIn } from '../shared/format-date.js';
import type { WorkTerms } from '../shared/work.terms.js';
import type { FeedbackTerms } from './feedback.terms.js';
import { channelIn } from './filters.js';

/** What staff typed on a card and have not saved yet. */
export interface FeedbackWork {
  readonly answer?: string;
}

/** What a card needs besides its feedback. */
export interface FeedbackCard {
  readonly terms: FeedbackTerms;
  readonly common: WorkTerms;
  readonly language: NewsroomLanguage;
  readonly profile: Pick<Profile, 'tasks' | 'departments'> | undefined;
  readonly now: Date;
  readonly work: FeedbackWork;
  /** Error message of an action on this card. */
  readonly problem: string | undefined;
  readonly isBusy: boolean;
  /** Whether the field for the answer is open. `isMissing` says that it was left empty. */
  readonly isWriting: boolean;
  readonly isMissing: boolean;
  readonly type: (changes: FeedbackWork) => void;
  readonly write: (isWriting: boolean) => void;
  readonly answer: () => void;
  readonly reopen: () => void;
  /** The form that marks the feedback. */
  readonly marking: () => TemplateResult;
}

/** Feedback of a resident about a page, and what the municipality does with it. */
export function feedbackCard(feedback: Feedback, card: FeedbackCard): TemplateResult {
  const { id, text, language: spoken, removed, page, receivedAt } = feedback;
  const { terms, problem, language, now } = card;
  return html`
    <article class="card stack" aria-labelledby="said-${id}" id="card-${id}">
      <div class="between">
        <h2 id="said-${id}" tabindex="-1">${judgement(feedback, terms)} <span class="path">${page}</span></h2>
        <span class="quiet small numbered">${momentIn(language, receivedAt, now)}</span>
      </div>
      ${problem ? notice('negative', problem) : nothing}
      ${
        text
          ? html`<p class="quote" lang=${spoken} dir="auto">${text}</p>`
          : html`<p class="quiet">${terms.noText}</p>`
      }
      ${removed.length > 0 ? html`<p class="quiet small">${terms.removed}</p>` : nothing}
      <div class="small">${facts(known(feedback, card))}</div>
      ${answered(feedback, card)} ${actions(feedback, card)}
    </article>
  `;
}

function judgement(feedback: Feedback, terms: FeedbackTerms): TemplateResult | typeof nothing {
  const { score, helpful, problem, preventable } = feedback;
  const tones = { good: 'positive', bad: 'negative' } as const;
  const is = judgementOf(feedback);
  const tone = is ? tones[is] : 'warning';
  if (problem) return badge('negative', terms.problem);
  if (score) {
    return badge(
      tone,
      score.value === null ? terms.noOpinion : terms.score(score.value, scales[score.scale].most),
    );
  }
  if (preventable) return badge(tone, `${terms.preventable}: ${terms.preventables[preventable]}`);
  if (helpful === undefined) return nothing;
  return badge(helpful ? 'positive' : 'negative', helpful ? terms.helpful : terms.notHelpful);
}

function known(feedback: Feedback, { terms, language, profile }: FeedbackCard): [string, unknown][] {
  const task = profile?.tasks.find(({ uri }) => uri === feedback.task);
  const team = profile?.departments.find(({ code }) => code === feedback.department);
  const drivers = feedback.drivers?.map((driver) => terms.drivers[driver]).join(', ');
  const question = questionOfScore(feedback) ?? feedback.question;
  const { cause, expected } = feedback;
  const rows: [string, string | undefined][] = [
    [terms.question, question && question !== 'helpful' ? questionName(question, language) : undefined],
    [terms.expected, expected === undefined ? undefined : String(expected)],
    [terms.cause, cause && causeName(cause, language)],
    [terms.because, drivers === '' ? undefined : drivers],
    [terms.channel, channelIn(terms, feedback.channel ?? 'unknown', language)],
    [terms.subject, task && textIn(task.name, language)],
    [terms.team, team && textIn(team.name, language)],
    [terms.status, feedback.status === 'new' ? undefined : terms.statuses[feedback.status]],
    [terms.reference, feedback.reference],
  ];
  return rows.filter((row): row is [string, string] => row[1] !== undefined);
}

function answered(
  { answer }: Feedback,
  { terms, language, now, isWriting }: FeedbackCard,
): TemplateResult | typeof nothing {
  if (!answer || isWriting) return nothing;
  return html`
    <div>
      <strong>${terms.answered}</strong>
      <p class="said">${answer.text}</p>
      <p class="quiet small">${terms.by(answer.by, momentIn(language, answer.at, now))}</p>
    </div>
  `;
}

function actions(feedback: Feedback, card: FeedbackCard): TemplateResult {
  const { id, status, answer, reference } = feedback;
  const { terms, common, work, isBusy, isWriting, isMissing, type, write } = card;
  const submit = (call: () => void) => (event: Event) => {
    event.preventDefault();
    if (!isBusy) call();
  };
  return html`
    ${
      isWriting
        ? html`<form class="form" novalidate @submit=${submit(card.answer)}>
            ${textField({
              id: `answer-${id}`,
              label: terms.answer,
              hint: terms.answerHint,
              error: isMissing ? terms.answerMissing : undefined,
              rows: 3,
              maximum: 2000,
              value: work.answer ?? answer?.text ?? '',
              input: (words) => {
                type({ answer: words });
              },
            })}
            <div class="row">
              <button type="submit" class="button" aria-disabled=${isBusy}>${terms.save}</button>
              <button
                type="button"
                class="button plain"
                @click=${() => {
                  write(false);
                }}
              >
                ${common.cancel}
              </button>
            </div>
          </form>`
        : html`<div class="row no-print">
            <button
              type="button"
              class="button second"
              aria-label="${answer ? terms.again : terms.handle}: ${reference}"
              @click=${() => {
                write(true);
              }}
            >
              ${answer ? terms.again : terms.handle}
            </button>
            ${
              status === 'answered'
                ? html`<button
                    type="button"
                    class="button plain"
                    aria-label="${terms.reopen}: ${reference}"
                    aria-disabled=${isBusy}
                    @click=${card.reopen}
                  >
                    ${terms.reopen}
                  </button>`
                : nothing
            }
          </div>`
    }
    ${card.marking()}
  `;
}
