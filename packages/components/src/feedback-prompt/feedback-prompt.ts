import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { QuestionKind } from '@plein/domain/feedback.js';
import { readFilled } from '../controllers/read-filled.js';
import { configuration } from '../settings/configuration.js';
import { PleinElement } from '../element/plein-element.js';
import { addStyles } from '../parts/adopt-styles.js';
import type { PageState } from '../ssr/page-state.js';
import { buttonStyles } from '../parts/button.styles.js';
import type { errorSummary, SummaryError } from '../parts/error-summary.js';
import { heading, headingLevel, type HeadingLevel } from '../parts/heading.js';
import { tickIcon } from '../parts/icons.js';
import { hiddenFields } from '../parts/hidden-fields.js';
import { property } from '../element/property.js';
import type * as afterAnswer from './after-answer.js';
import { FeedbackController } from './feedback-prompt.controller.js';
import type { FollowUp } from './follow-up.js';
import type * as askedQuestion from './questions/asked-question.js';
import { feedbackPromptStyles } from './feedback-prompt.styles.js';
import { AskTiming } from './timing/ask-timing.js';
import { feedbackTerms } from './feedback-prompt.terms.js';
import type { FeedbackTerms } from './terms/nl.js';

export type { FeedbackGiven } from './feedback-prompt.controller.js';

type After = typeof afterAnswer;

/**
 * Asks whether the page helped, or another question. Of the first, one press counts. After that, a resident can say
 * how satisfied they are and why. Personal data is removed from the text before it is sent, and the prompt says so.
 *
 * @tag plein-feedback-prompt
 * @slot - Shown until the element is defined, for example a link to a form.
 * @fires {CustomEvent<FeedbackGiven>} plein-feedback-given - At the first answer, and again with the score
 * when the rest is sent: `{ question, helpful, score }`. Another question than `helpful` fires it once, when it is sent.
 * @fires {CustomEvent<MeasureDetail>} plein-measure - `feedback.given`, `experience.given`, `expectation.stated` and
 * `contact.judged`, by what is asked.
 * @csspart prompt - The prompt as a whole.
 * @csspart answers - The two answers.
 */
export class PleinFeedbackPrompt extends PleinElement<FeedbackTerms> {
  static override styles: CSSResultGroup = [PleinElement.styles, buttonStyles, feedbackPromptStyles];

  /** Level of the question as a heading: 2, 3 or 4. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: HeadingLevel = 2;
  /** What is asked: `helpful` by default, or the code of another question. */
  @property() question: QuestionKind = 'helpful';
  /** URL of the page for contact, for anyone who needs help or an answer; the page of the gateway by default. */
  @property() contact?: string;
  /** Name of an event on the page after which it asks, such as `plein-callback-requested`; at once by default. */
  @property({ attribute: 'after' }) afterEvent?: string;
  /** The share of visits in which it asks, from 0 to 1. */
  @property({ type: Number }) sample?: number;

  protected readonly termSets = feedbackTerms;
  readonly #timing = new AskTiming(this);
  readonly #feedback = new FeedbackController(this, {
    announce: (announcement) => {
      this.announce(announcement);
    },
    given: (detail) => {
      this.emit('plein-feedback-given', detail);
    },
  });
  #page: PageState | undefined;
  #summary: typeof errorSummary | undefined;
  #asked: typeof askedQuestion | undefined;
  #asking: string | undefined;
  #failed = false;
  #tooLong = false;
  #missing = false;
  #thanked = false;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.question === 'helpful') this.#feedback.asked = undefined;
    else void this.#ask();
    const { page } = configuration();
    if (!page || this.hasUpdated) return;
    this.#page = page;
    this.#feedback.restore(page);
    this.#tooLong = !!page.errors;
    this.#missing = !!page.errors?.some(({ code }) => code === 'required');
    this.#thanked = !!page.answer;
  }

  protected override updated(): void {
    const { status } = this.#feedback.submission.state;
    const thanks = status === 'delivered' || status === 'queued';
    if (thanks && !this.#thanked) this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
    this.#thanked = thanks;
  }

  /** Also waits for what a first answer loads. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#feedback.loading?.catch(() => undefined);
    return super.getUpdateComplete();
  }

  override async prepare(): Promise<void> {
    const { page } = configuration();
    await Promise.all([
      super.prepare(),
      this.#feedback.prepare(page),
      this.question !== 'helpful' && this.#ask(),
    ]);
    if (page?.errors) this.#summary = (await import('../parts/error-summary.js')).errorSummary;
  }

  override render(): TemplateResult {
    if (this.#timing.waits) return html``;
    const { question } = this;
    const { after, asked } = this.#feedback;
    const waits = question !== 'helpful' && !(asked && after);
    if (!this.termsAtHand || waits) return html`<slot ?failed=${this.#failed}></slot>`;
    const { status } = this.#feedback.submission.state;
    const sent = after && (status === 'delivered' || status === 'queued');
    const isAsked = !sent && asked;
    return html`
      <section class="prompt" part="prompt" aria-labelledby=${isAsked ? nothing : 'heading'}>
        ${sent ? this.#renderThanks(after) : isAsked ? this.#renderAsked() : this.#renderQuestion()}
      </section>
    `;
  }

  #renderQuestion(): TemplateResult {
    const { terms } = this;
    const page = this.#page;
    const { after, fields } = this.#feedback;
    const { helpful, problem, counted } = fields;
    const given = problem ? 'problem' : helpful;
    const answer = (value: boolean | 'problem', word: string, style = 'second'): TemplateResult => html`
      <button
        type=${page ? 'submit' : 'button'}
        form="more"
        name="answer"
        value=${value}
        class="button ${style}"
        aria-pressed=${given === value}
        @click=${this.#answer}
      >
        ${given === value ? tickIcon : nothing}${word}
      </button>
    `;
    const rest = counted ? after : undefined;
    return html`
      ${
        page && counted
          ? html`<button class="hidden-visually" form="more" tabindex="-1" aria-hidden="true"></button>`
          : nothing
      }
      ${this.#renderSummary()}
      <div class="question">
        ${heading(headingLevel(this.headingLevel), terms.question, 'subtitle')}
        <div class="answers" part="answers">${answer(true, terms.yes)}${answer(false, terms.no)}</div>
        ${answer('problem', terms.problem, 'plain')}
      </div>
      <div aria-live="polite">
        ${rest ? html`<p class="more">${rest.afterAnswerWords(terms).more}</p>` : nothing}
      </div>
      ${rest ? rest.followUp(this.#followUp(rest)) : page ? this.#renderFirst(page, given) : nothing}
    `;
  }

  #renderAsked(): TemplateResult | undefined {
    const { question } = this;
    const { after } = this.#feedback;
    if (question === 'helpful' || !after) return undefined;
    return html`${this.#renderSummary()}${this.#asked?.askedQuestion({
      ...this.#followUp(after),
      terms: this.terms,
      question,
      level: headingLevel(this.headingLevel),
      isMissing: this.#missing,
    })}`;
  }

  #renderThanks(after: After): TemplateResult {
    const { terms } = this;
    const view = this.#followUp(after);
    const help = this.#asked?.thanksHelp(terms) ?? view.words.thanksHelp;
    return after.thanks({ ...view, terms, help, level: headingLevel(this.headingLevel) });
  }

  /** The errors that came with the page. */
  #renderSummary(): unknown {
    const { after } = this.#feedback;
    return after && this.#summary?.(after.afterAnswerWords(this.terms).refused, this.#errors(after), false);
  }

  /**
   * The form of the two answers, for a page without script. An answer from a link in a mail still needs a
   * press.
   */
  #renderFirst(page: PageState, given: boolean | 'problem' | undefined): TemplateResult {
    const open = given !== undefined;
    return html`
      <form id="more" class="more" method="post" action=${page.action} ?hidden=${!open}>
        ${hiddenFields(page)}
        ${
          open
            ? html`<button class="button wide" name="answer" value=${given} @click=${this.#answer}>
                ${this.#feedback.after?.afterAnswerWords(this.terms).send}
              </button>`
            : nothing
        }
      </form>
    `;
  }

  #followUp(after: After): FollowUp {
    const { common, settings, terms } = this;
    const { gateway, task } = settings;
    return {
      feedback: this.#feedback,
      words: after.afterAnswerWords(terms),
      common,
      language: this.termLanguage,
      contact: this.contact ?? `${gateway}/pages/contact${task ? `?task=${encodeURIComponent(task)}` : ''}`,
      page: this.#page,
      showsTooLong: this.#tooLong,
      send: this.#send,
    };
  }

  /** Errors that came with the page, each with the field it is about. */
  #errors(after: After): SummaryError[] {
    const { terms } = this;
    const words = after.afterAnswerWords(terms);
    const { left } = this.#feedback;
    const { question } = this;
    const missing = question === 'helpful' ? undefined : this.#asked?.missingAnswer({ question, terms });
    const messages: Partial<Record<string, string>> = {
      score: missing ?? words.satisfaction,
      drivers: words.reasons,
      text: left < 0 ? words.tooLong(-left) : words.why(false),
      ...(missing && { answer: missing, why: missing }),
    };
    return (this.#page?.errors ?? []).map(({ field: id }) => ({
      id,
      message: messages[id] ?? terms.question,
    }));
  }

  #answer(event: Event): void {
    event.preventDefault();
    const { value } = event.currentTarget as HTMLButtonElement;
    this.#feedback.answer(value === 'true', value === 'problem');
  }

  /** Loads the question that is asked. An unknown one is told to the editor, and `helpful` is asked instead. */
  async #ask(): Promise<void> {
    const { question } = this;
    if (this.#asking === question) return;
    this.#asking = question;
    try {
      const [asked] = await Promise.all([import('./questions/asked-question.js'), this.#feedback.load()]);
      if (!this.#asked) addStyles(this, [asked.questionsStyles]);
      this.#asked = asked;
      this.#feedback.asked = asked.answersOf(question);
      if (!this.#feedback.asked) {
        this.warnOnce(asked.unknownQuestion(question));
        this.question = 'helpful';
      }
    } catch {
      this.#failed = true;
    }
    this.requestUpdate();
  }

  readonly #send = async (event: Event): Promise<void> => {
    event.preventDefault();
    readFilled(event);
    this.#summary = undefined;
    const { asked, fields } = this.#feedback;
    this.#missing = !!asked && !asked.isAnswered(fields);
    if (!this.#missing) await this.#feedback.send();
    this.#tooLong = this.#feedback.left < 0;
    if (!this.#tooLong && !this.#missing) return;
    this.requestUpdate();
    await this.updateComplete;
    const wrong = this.#tooLong ? '#why' : '#answer input,#why';
    this.renderRoot.querySelector<HTMLElement>(wrong)?.focus();
  };
}
