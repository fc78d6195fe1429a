import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { state } from 'lit/decorators.js';
import { emptyState, infoIcon, notice, tableStyles } from '@plein/components/parts.js';
import { judgementOf } from '@plein/domain/feedback.js';
import type { Marking } from '@plein/domain/marks.js';
import type { Feedback, FeedbackList, QuestionScores } from '@plein/domain/newsroom.js';
import type { LiveSource } from '../shell/context.js';
import { Draft } from '../shared/editing/draft.js';
import { MarkForm } from '../shared/marks/mark-form.js';
import { PageResource } from '../shared/page-resource.js';
import { WorkPage } from '../shared/work-page.js';
import { workStyles } from '../shared/work.styles.js';
import { feedbackCard, type FeedbackWork } from './card.js';
import { feedbackTerms, type FeedbackTerms } from './feedback.terms.js';
import { feedbackFilters, queryOf, scoresQueryOf, type FeedbackChoice } from './filters.js';
import { questionScoresTable } from './scores.js';

/** Feedback of residents about pages. Staff read it, group it by theme, and record what was done with it. */
export class NewsroomFeedback extends WorkPage {
  static override styles = [
    ...workStyles,
    tableStyles,
    css`
      .list {
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr));
      }
      h2 {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 12px;
      }
      .path {
        overflow-wrap: anywhere;
      }
      .said {
        white-space: pre-line;
        overflow-wrap: anywhere;
      }
      .scores > summary {
        min-block-size: 44px;
        align-content: center;
        font-weight: 600;
        cursor: pointer;
      }
      @container (max-width: 30rem) {
        .toolbar {
          display: grid;
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
        .toolbar .field,
        .toolbar .control {
          min-inline-size: 0;
          inline-size: 100%;
        }
      }
    `,
  ];

  @state() private problems: Readonly<Record<string, string>> = {};
  @state() private busy: string | undefined;
  @state() private writing: string | undefined;
  @state() private missing: string | undefined;
  @state() private hasArrived = false;

  readonly #list = new PageResource<FeedbackList>(this, () => this.ask(queryOf(this.#choice)));
  readonly #scores = new PageResource<QuestionScores>(this, () => {
    return this.ask(scoresQueryOf(this.#choice));
  });
  readonly #marks = new MarkForm(
    'feedback',
    this.sectionContext(() => this.#terms),
  );
  readonly #work = new Draft<Record<string, FeedbackWork>>('feedback');
  #live: LiveSource | undefined;
  #asked = '';

  override connectedCallback(): void {
    this.#asked = queryOf(this.#choice);
    super.connectedCallback();
    this.#live = this.context.openLive(`${this.context.gateway}/v1/reports/live`);
    this.#live.addEventListener('arrived', ({ data }) => {
      if (data.includes('feedback.given')) this.hasArrived = true;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#live?.close();
  }

  protected override willUpdate(changes: PropertyValues): void {
    super.willUpdate(changes);
    const query = queryOf(this.#choice);
    if (query === this.#asked) return;
    this.#asked = query;
    void this.#list.load();
    void this.#scores.refresh();
  }

  override render(): TemplateResult {
    const terms = this.#terms;
    const { judgement, status = 'new' } = this.#choice;
    return this.loadedPage(this.#list, terms.title, (list) => {
      const { feedback, names, next } = list;
      const shown = judgement ? feedback.filter((one) => judgementOf(one) === judgement) : feedback;
      return this.page(
        shown.length === 0 ? terms.title : terms.finding(shown.length, next !== undefined, status === 'new'),
        html`
          ${feedbackFilters(this.#choice, list, terms, this.context)} ${this.#arrived()}
          ${this.#questionScores()} ${this.#marks.names(names)}
          ${shown.length === 0 ? this.#nothing() : this.#cards(shown)}
          ${
            next === undefined
              ? nothing
              : html`<button
                  type="button"
                  class="button second start"
                  aria-disabled=${this.busy === 'more'}
                  @click=${() => this.#more(next)}
                >
                  ${this.busy === 'more' ? terms.loading : terms.more}
                </button>`
          }
        `,
      );
    });
  }

  get #terms(): FeedbackTerms {
    return feedbackTerms[this.language];
  }

  get #choice(): FeedbackChoice {
    return this.context.address.chosen;
  }

  #questionScores(): TemplateResult {
    const { value } = this.#scores;
    const terms = this.#terms;
    return html`<details class="scores">
      <summary>${terms.scores}</summary>
      <p class="quiet small">${terms.scoresHelp}</p>
      ${value ? questionScoresTable(value, terms, this.language) : this.notShown(this.#scores)}
    </details>`;
  }

  #arrived(): TemplateResult | typeof nothing {
    if (!this.hasArrived) return nothing;
    const show = async (): Promise<void> => {
      this.hasArrived = false;
      await Promise.all([this.#list.refresh(), this.#scores.refresh()]);
      await this.focusOn('h1');
    };
    return notice(
      'info',
      this.#terms.arrived,
      html`<p><button type="button" class="button second" @click=${show}>${this.#terms.show}</button></p>`,
    );
  }

  #nothing(): TemplateResult {
    const terms = this.#terms;
    const isEverything = Object.values(this.#choice).every((value) => !value || value === 'new');
    return emptyState({
      icon: infoIcon,
      level: 2,
      title: isEverything ? terms.nothingWaits : terms.finding(0, false, false),
      content: html`<p>${isEverything ? terms.nothingWaitsHelp : terms.nothingHelp}</p>`,
    });
  }

  #cards(shown: readonly Feedback[]): TemplateResult {
    const { profile, language } = this.context;
    return html`<div class="list">
      ${repeat(
        shown,
        ({ id }) => id,
        (feedback) => {
          const { id } = feedback;
          const work = this.#work.fields[id] ?? {};
          return feedbackCard(feedback, {
            terms: this.#terms,
            common: this.common,
            language,
            profile,
            now: this.context.now(),
            work,
            problem: this.problems[id],
            isBusy: this.busy === id,
            isWriting: this.writing === id,
            isMissing: this.missing === id,
            type: (changes) => {
              this.#work.keep({ [id]: { ...this.#work.fields[id], ...changes } });
              this.requestUpdate();
            },
            write: (isWriting) => {
              this.writing = isWriting ? id : undefined;
              this.missing = undefined;
              void this.focusOn(isWriting ? `#answer-${id}` : `#said-${id}`);
            },
            answer: () => void this.#answer(feedback),
            marking: () =>
              this.#marks.render(
                { id, name: feedback.reference, marks: feedback.marks, isBusy: this.busy === id },
                (marking) => void this.#mark(feedback, marking),
              ),
            reopen: () => void this.#do(feedback, 'reopening', undefined, this.#terms.saidReopened),
          });
        },
      )}
    </div>`;
  }

  async #answer(feedback: Feedback): Promise<void> {
    const { id } = feedback;
    const text = (this.#work.fields[id]?.answer ?? feedback.answer?.text ?? '').trim();
    this.missing = text === '' ? id : undefined;
    if (text === '') {
      await this.focusOn(`#answer-${id}`);
      return;
    }
    if (!(await this.#do(feedback, 'answer', { text }, this.#terms.saidAnswered))) return;
    this.writing = undefined;
    this.#clear(id, 'answer');
  }

  async #mark(feedback: Feedback, marking: Marking): Promise<void> {
    if (!(await this.#do(feedback, 'marking', marking, this.#marks.terms.saved))) return;
    this.#marks.clear(feedback.id);
    await this.#list.refresh();
  }

  #clear(id: string, what: keyof FeedbackWork): void {
    const { [what]: _, ...rest } = this.#work.fields[id] ?? {};
    this.#work.keep({ [id]: rest });
    this.requestUpdate();
  }

  /** Changes one piece of feedback, which stays in view, and announces the result. */
  async #do(
    { id }: Feedback,
    what: 'answer' | 'marking' | 'reopening',
    body: unknown,
    localized: string,
  ): Promise<boolean> {
    this.busy = id;
    this.problems = {};
    const answer = await this.ask<Feedback>(`/v1/feedback/${id}/${what}`, { method: 'POST', body });
    this.busy = undefined;
    if (answer.status === 'invalid' && answer.problem.status === 409) {
      await this.#list.refresh();
      const now = this.#list.value?.feedback.find((one) => one.id === id);
      this.problems = { [id]: this.#marks.meet(id, now?.marks) };
      return false;
    }
    if (answer.status !== 'ok') {
      this.problems = {
        [id]:
          answer.status === 'invalid' ? (answer.problem.detail ?? this.common.refused) : this.#terms.failed,
      };
      return false;
    }
    const list = this.#list.value;
    if (list) {
      const feedback = list.feedback.map((one) => (one.id === id ? answer.value : one));
      this.#list.give({ ...list, feedback });
    }
    this.say(localized);
    await this.focusOn(`#said-${id}`);
    return true;
  }

  async #more(next: string): Promise<void> {
    if (this.busy) return;
    this.busy = 'more';
    const answer = await this.ask<FeedbackList>(queryOf(this.#choice, next));
    this.busy = undefined;
    const list = this.#list.value;
    if (answer.status !== 'ok' || !list) {
      this.say(this.common.failed);
      return;
    }
    this.#list.give({ ...answer.value, feedback: [...list.feedback, ...answer.value.feedback] });
    const [first] = answer.value.feedback;
    if (first) await this.focusOn(`#said-${first.id}`);
  }
}
