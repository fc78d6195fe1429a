import { html, nothing, type TemplateResult } from 'lit';
import { badge, choice, field, fieldGroup, notice } from '@plein/components/parts.js';
import { refusalReasons, type RefusalReason, type WrittenAnswer } from '@plein/domain/polls/written.js';
import type { WorkTerms } from '../../shared/work.terms.js';
import type { AnswersTerms } from './answers.terms.js';

/** What staff chose and typed to refuse an answer, and have not sent yet. */
export interface Refusal {
  readonly reason?: RefusalReason;
  readonly note?: string;
}

/** What a card needs besides its answer. */
export interface AnswerCard {
  readonly terms: AnswersTerms;
  readonly common: WorkTerms;
  /** The question that it answers. */
  readonly question: string;
  readonly received: string;
  /** What is chosen while the form for a refusal is open. */
  readonly refusal: Refusal | undefined;
  readonly isMissing: boolean;
  readonly problem: string | undefined;
  readonly isBusy: boolean;
  readonly accept: () => void;
  /** Opens the form, stores what is chosen in it, or closes it. */
  readonly choose: (refusal: Refusal | undefined) => void;
  readonly refuse: () => void;
}

/** What a resident wrote, with what was found in it and the two decisions. */
export function answerCard(answer: WrittenAnswer, card: AnswerCard): TemplateResult {
  const { id, text, found, words, state, reason, note } = answer;
  const { terms, question, received, problem } = card;
  return html`
    <article class="card stack" aria-labelledby="asked-${id}" id="card-${id}">
      <div class="between">
        <h2 id="asked-${id}" tabindex="-1">${question}</h2>
        <span class="quiet small numbered">${terms.received(received)}</span>
      </div>
      ${problem ? notice('negative', problem) : nothing}
      <p class="quote" dir="auto">${text}</p>
      ${marked(
        terms.found,
        found.map((kind) => terms.kinds[kind]),
      )}
      ${marked(terms.words, words)}
      ${reason ? html`<p class="small">${terms.reason} ${terms.reasons[reason]}. ${note ?? nothing}</p>` : nothing}
      ${card.refusal ? refusalForm(id, card.refusal, card) : actions(state, card)}
    </article>
  `;
}

const marked = (title: string, words: readonly string[]): TemplateResult | typeof nothing =>
  words.length > 0
    ? html`<p class="row small">${title} ${words.map((word) => badge('warning', word))}</p>`
    : nothing;

function actions(
  state: WrittenAnswer['state'],
  { terms, isBusy, accept, choose }: AnswerCard,
): TemplateResult {
  const canAccept = { waiting: true, accepted: false, refused: true }[state];
  const canRefuse = { waiting: true, accepted: true, refused: false }[state];
  return html`
    <div class="row">
      ${
        canAccept
          ? html`<button type="button" class="button" aria-disabled=${isBusy} @click=${accept}>
              ${terms.accept}
            </button>`
          : nothing
      }
      ${
        canRefuse
          ? html`<button
              type="button"
              class="button second"
              @click=${() => {
                choose({});
              }}
            >
              ${terms.refuse}
            </button>`
          : nothing
      }
    </div>
  `;
}

function refusalForm(
  id: string,
  refusal: Refusal,
  { terms, common, isBusy, isMissing, choose, refuse }: AnswerCard,
): TemplateResult {
  const note = { id: `note-${id}`, label: terms.note, hint: terms.noteHint };
  return html`
    <form
      class="stack"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        refuse();
      }}
    >
      ${fieldGroup(
        { id: `reason-${id}`, label: terms.reason, error: isMissing ? terms.missing : undefined },
        html`<div class="chips">
          ${refusalReasons.map((reason) =>
            choice({
              type: 'radio',
              name: `reason-${id}`,
              value: reason,
              label: terms.reasons[reason],
              checked: refusal.reason === reason,
              change: () => {
                choose({ ...refusal, reason });
              },
            }),
          )}
        </div>`,
      )}
      ${field(
        note,
        html`<textarea
          class="control"
          id=${note.id}
          rows="2"
          maxlength="500"
          aria-describedby="${note.id}-hint ${note.id}-error"
          .value=${refusal.note ?? ''}
          @input=${({ target }: Event) => {
            choose({ ...refusal, note: (target as HTMLTextAreaElement).value });
          }}
        ></textarea>`,
      )}
      <div class="row">
        <button type="submit" class="button" aria-disabled=${isBusy}>${terms.refuseYes}</button>
        <button
          type="button"
          class="button plain"
          @click=${() => {
            choose(undefined);
          }}
        >
          ${common.cancel}
        </button>
      </div>
    </form>
  `;
}
