import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { QuestionKind } from '@plein/domain/feedback.js';
import { readFilled } from '../controllers/read-filled.js';
import { configuration } from '../settings/configuration.js';
import { PleinElement } from '../element/plein-element.js';
import { addStyles } from '../parts/adopt-styles.js';
import type { PageState } from '../ssr/page-state.js';
import { buttonStyles } from '../parts/button.styles.js';
import type { errorSummary } from '../parts/error-summary.js';
import { heading, headingLevel, type HeadingLevel } from '../parts/heading.js';
import { tickIcon } from '../parts/icons.js';
import { property } from '../element/property.js';
import { warnOnce } from '../element/warn-once.js';
import type * as afterAnswer from './after-answer.js';
import { KioskMode } from './kiosk/kiosk-mode.js';
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
  /**
   * A random token of 22 to 64 characters that the resident's process carries, the same before a task and after it. By
   * it what was expected and what was experienced are compared, over pages and channels.
   */
  @property() process: string | undefined;
  /** The share of visits in which it asks, from 0 to 1. */
  @property({ type: Number }) sample?: number;
  /**
   * For a screen that many residents use: large targets, no links, and it starts again for the next one. What cannot be
   * sent now waits on the device. It asks a mark instead of a question about a page.
   */
  @property({ type: Boolean }) kiosk = false;
  /** On a kiosk, also asks for a text. */
  @property({ type: Boolean, attribute: 'kiosk-text' }) kioskText = false;

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
  readonly #kiosk = new KioskMode(this, {
    feedback: this.#feedback,
    isMissing: () => this.#missing,
    restart: () => {
      this.#page = this.#summary = undefined;
      this.#tooLong = this.#missing = this.#thanked = false;
      this.#feedback.reset();
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
    if (this.kiosk) this.channel ??= 'kiosk';
    super.willUpdate(changed);
    if (!this.#asksOther) this.#feedback.asked = undefined;
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
    await Promise.all([super.prepare(), this.#feedback.prepare(page), this.#asksOther && this.#ask()]);
    if (page?.errors) this.#summary = (await import('../parts/error-summary.js')).errorSummary;
  }

  override render(): TemplateResult {
    if (this.#timing.waits) return html``;
    const { after, asked } = this.#feedback;
    const waits = this.#asksOther && !(asked && after);
    if (!this.termsAtHand || waits) return html`<slot ?failed=${this.#failed}></slot>`;
    const { status } = this.#feedback.submission.state;
    const sent = after && (status === 'delivered' || status === 'queued');
    const isAsked = !sent && asked;
    return html`
      <section
        class="prompt ${this.kiosk ? 'kiosk' : ''}"
        part="prompt"
        aria-labelledby=${isAsked ? nothing : 'heading'}
      >
        ${sent ? this.#renderThanks(after) : isAsked ? this.#renderAsked() : this.#renderQuestion()}
        ${this.#kiosk.session?.render(this.terms)}
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
      ${rest ? rest.followUp(this.#followUp(rest)) : page ? after?.firstAnswer(page, given, terms, this.#answer) : nothing}
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
    const view = this.#followUp(after);
    const { parts } = this.#kiosk;
    const terms = parts?.termsOnKiosk(this.terms, view.words.thanks) ?? this.terms;
    const help = `${this.#asked?.thanksHelp(terms) ?? view.words.thanksHelp} ${parts?.helpOnKiosk(terms) ?? ''}`;
    return after.thanks({ ...view, terms, help, level: headingLevel(this.headingLevel) });
  }

  /** The errors that came with the page. */
  #renderSummary(): unknown {
    const { after } = this.#feedback;
    if (!after || !this.#summary) return undefined;
    const { question, terms } = this;
    const missing = question === 'helpful' ? undefined : this.#asked?.missingAnswer({ question, terms });
    const errors = after.errorsOf(this.#page, { terms, missing, left: this.#feedback.left });
    return this.#summary(after.afterAnswerWords(terms).refused, errors, false);
  }

  #followUp(after: After): FollowUp {
    const { common, settings, terms } = this;
    const { gateway, task } = settings;
    return {
      feedback: this.#feedback,
      words: after.afterAnswerWords(terms),
      common,
      language: this.termLanguage,
      contact: this.kiosk
        ? ''
        : (this.contact ?? `${gateway}/pages/contact${task ? `?task=${encodeURIComponent(task)}` : ''}`),
      page: this.#page,
      showsTooLong: this.#tooLong,
      asksText: !this.kiosk || this.kioskText,
      send: this.#send,
    };
  }

  #answer(event: Event): void {
    event.preventDefault();
    const { value } = event.currentTarget as HTMLButtonElement;
    this.#feedback.answer(value === 'true', value === 'problem');
  }

  get #asksOther(): boolean {
    return this.kiosk || this.question !== 'helpful';
  }

  /** Loads the question that is asked. An unknown one is told to the editor, and `helpful` is asked instead. */
  async #ask(): Promise<void> {
    if (this.#asking === this.question) return;
    this.#asking = this.question;
    try {
      const [asked] = await Promise.all([
        import('./questions/asked-question.js'),
        this.#feedback.load(),
        this.#kiosk.load(),
      ]);
      const { question } = this;
      this.#asking = question;
      if (!this.#asked) addStyles(this, [asked.questionsStyles]);
      this.#asked = asked;
      this.#feedback.asked = asked.answersOf(question);
      const wrong = asked.wrongToken(this.process);
      if (wrong) warnOnce(this, wrong);
      if (!this.#feedback.asked) {
        warnOnce(this, asked.unknownQuestion(question));
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
    // Chromium tells of the new description after it tells of the focus, where both change at once: it is told twice.
    await new Promise((done) => setTimeout(done, 150));
    const wrong = this.#tooLong ? '#why' : '#answer input,#why';
    this.renderRoot.querySelector<HTMLElement>(wrong)?.focus();
  };
}
