import { html, nothing, type TemplateResult } from 'lit';
import { choice, fieldGroup } from '@plein/components/parts.js';
import {
  answerStates,
  type AnswerDecision,
  type AnswerState,
  type WrittenAnswer,
  type WrittenAnswerList,
} from '@plein/domain/polls/written.js';
import { textIn } from '@plein/domain/text.js';
import { momentIn } from '../../shared/format-date.js';
import { PageResource } from '../../shared/page-resource.js';
import type { SectionContext } from '../../shared/section-context.js';
import { answerCard, type Refusal } from './answer-card.js';
import type { AnswersTerms } from './answers.terms.js';
import { WordListForm } from './word-list.js';

type Order = 'oldest' | 'marked';

/** What residents wrote in polls: what waits for a reader first, and what was decided. */
export class AnswersQueue {
  readonly #section: SectionContext<AnswersTerms>;
  readonly #words: WordListForm;
  readonly #lists = new Map<string, PageResource<WrittenAnswerList>>();
  readonly #refusals = new Map<string, Refusal>();
  readonly #problems = new Map<string, string>();
  #order: Order = 'oldest';
  #missing: string | undefined;
  #isBusy = false;

  constructor(section: SectionContext<AnswersTerms>) {
    this.#section = section;
    this.#words = new WordListForm(section);
  }

  /** Returns the list of a state, of all polls or of one. */
  listOf(state: AnswerState, poll: string | undefined): PageResource<WrittenAnswerList> {
    const path = `/v1/poll-answers?state=${state}${poll === undefined ? '' : `&poll=${poll}`}`;
    const list = this.#lists.get(path) ?? new PageResource(this.#section.host, () => this.#section.ask(path));
    this.#lists.set(path, list);
    return list;
  }

  title(state: AnswerState, { total }: WrittenAnswerList): string {
    const terms = this.#section.terms();
    return { waiting: terms.title(total), ...terms.titles }[state];
  }

  /** The answers, under links to the other states. */
  render(
    list: PageResource<WrittenAnswerList>,
    { answers, total, questions }: WrittenAnswerList,
    state: AnswerState,
    href: (state: AnswerState) => string,
  ): TemplateResult {
    const terms = this.#section.terms();
    const language = this.#section.language();
    const ordered = this.#order === 'marked' ? [...answers].sort(markedFirst) : answers;
    return html`
      <p>${terms.help}</p>
      <nav class="row" aria-label=${terms.filter}>
        ${answerStates.map(
          (code) =>
            html`<a class="alone" href=${href(code)} aria-current=${code === state ? 'page' : nothing}
              >${terms.states[code]}</a
            >`,
        )}
      </nav>
      ${answers.length > 1 ? this.#orders(terms) : nothing}
      ${
        answers.length === 0
          ? html`<p class="quiet">${terms.none}</p>`
          : ordered.map((answer) =>
              answerCard(answer, {
                terms,
                common: this.#section.common(),
                question: textIn(questions[answer.poll] ?? {}, language),
                received: momentIn(language, answer.receivedAt, this.#section.now()),
                refusal: this.#refusals.get(answer.id),
                isMissing: this.#missing === answer.id,
                problem: this.#problems.get(answer.id),
                isBusy: this.#isBusy,
                accept: () => void this.#decide(list, ordered, answer, { state: 'accepted' }),
                choose: (refusal) => {
                  this.#choose(answer.id, refusal);
                },
                refuse: () => void this.#refuse(list, ordered, answer),
              }),
            )
      }
      ${total > answers.length ? html`<p class="quiet">${terms.more(answers.length, total)}</p>` : nothing}
      ${this.#words.render()}
    `;
  }

  #orders(terms: AnswersTerms): TemplateResult {
    return fieldGroup(
      { id: 'order', label: terms.order },
      html`<div class="chips">
        ${(['oldest', 'marked'] as const).map((order) =>
          choice({
            type: 'radio',
            name: 'order',
            value: order,
            label: terms.orders[order],
            checked: this.#order === order,
            change: () => {
              this.#order = order;
              this.#section.host.requestUpdate();
            },
          }),
        )}
      </div>`,
    );
  }

  #choose(id: string, refusal: Refusal | undefined): void {
    const isOpening = refusal !== undefined && !this.#refusals.has(id);
    if (refusal) this.#refusals.set(id, refusal);
    else this.#refusals.delete(id);
    this.#missing = undefined;
    this.#section.host.requestUpdate();
    if (isOpening) void this.#section.focusOn(`#reason-${id} input`);
    if (!refusal) void this.#section.focusOn(`#asked-${id}`);
  }

  async #refuse(
    list: PageResource<WrittenAnswerList>,
    shown: readonly WrittenAnswer[],
    answer: WrittenAnswer,
  ): Promise<void> {
    const { reason, note = '' } = this.#refusals.get(answer.id) ?? {};
    if (!reason || (needsWords(reason) && note.trim() === '')) {
      this.#missing = answer.id;
      this.#section.host.requestUpdate();
      await this.#section.focusOn(`#reason-${answer.id}`);
      return;
    }
    await this.#decide(list, shown, answer, { state: 'refused', reason, ...(note.trim() && { note }) });
  }

  /** Sends a decision, and moves the focus to the answer after this one. */
  async #decide(
    list: PageResource<WrittenAnswerList>,
    shown: readonly WrittenAnswer[],
    answer: WrittenAnswer,
    decision: Omit<AnswerDecision, 'revision'>,
  ): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    const { ask, say, terms, common, focusOn } = this.#section;
    const sent = await ask<WrittenAnswer>(`/v1/poll-answers/${answer.id}/decision`, {
      method: 'POST',
      body: { ...decision, revision: answer.revision },
    });
    this.#isBusy = false;
    this.#problems.clear();
    if (sent.status === 'ok') {
      this.#refusals.delete(answer.id);
      say({ accepted: terms().saidAccepted, refused: terms().saidRefused }[decision.state]);
    } else {
      const words = sent.status === 'invalid' ? terms().wasChanged : common().notSavedHelp;
      this.#problems.set(answer.id, words);
    }
    const next = shown[shown.indexOf(answer) + 1] ?? shown[shown.indexOf(answer) - 1];
    if (sent.status !== 'unreachable') await list.refresh();
    this.#section.host.requestUpdate();
    const isLeft = sent.status !== 'ok';
    await focusOn(isLeft ? `#asked-${answer.id}` : next ? `#asked-${next.id}` : 'h1');
  }
}

const needsWords = (reason: NonNullable<Refusal['reason']>): boolean => reason === 'other';
const signs = ({ found, words }: WrittenAnswer): number => found.length + words.length;
const markedFirst = (one: WrittenAnswer, other: WrittenAnswer): number =>
  Math.min(signs(other), 1) - Math.min(signs(one), 1);
