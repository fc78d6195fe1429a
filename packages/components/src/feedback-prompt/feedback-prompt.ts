import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { readFilled } from '../controllers/read-filled.js';
import { configuration } from '../settings/configuration.js';
import { PleinElement } from '../element/plein-element.js';
import type { PageState } from '../ssr/page-state.js';
import { buttonStyles } from '../parts/button.styles.js';
import { choiceStyles } from '../parts/choice.styles.js';
import type { errorSummary, SummaryError } from '../parts/error-summary.js';
import { fieldStyles } from '../parts/field.styles.js';
import { heading, headingLevel, type HeadingLevel } from '../parts/heading.js';
import { clockIcon, tickIcon } from '../parts/icons.js';
import { noticeStyles } from '../parts/notice.styles.js';
import { ratingStyles } from '../parts/rating.styles.js';
import { hiddenFields } from '../parts/hidden-fields.js';
import { property } from '../element/property.js';
import { personalDataWords } from '../terms/personal-data.js';
import { FeedbackController } from './feedback-prompt.controller.js';
import { followUp, type FollowUp } from './follow-up.js';
import { feedbackPromptStyles } from './feedback-prompt.styles.js';
import { feedbackTerms } from './feedback-prompt.terms.js';
import type { FeedbackTerms } from './terms/nl.js';

export type { FeedbackGiven } from './feedback-prompt.controller.js';

/**
 * Asks whether the page helped. One press counts. After that, a resident can say how satisfied they are and
 * why. Personal data is removed from the text before it is sent, and the prompt says so.
 *
 * @tag plein-feedback-prompt
 * @slot - Shown until the element is defined, for example a link to a form.
 * @fires {CustomEvent<FeedbackGiven>} plein-feedback-given - At the first answer, and again with the score
 * when the rest is sent: `{ helpful, score }`.
 * @fires {CustomEvent<MeasureDetail>} plein-measure - `feedback.given` and `experience.given`.
 * @csspart prompt - The prompt as a whole.
 * @csspart answers - The two answers.
 */
export class PleinFeedbackPrompt extends PleinElement<FeedbackTerms> {
  static override styles: CSSResultGroup = [
    PleinElement.styles,
    buttonStyles,
    fieldStyles,
    choiceStyles,
    ratingStyles,
    noticeStyles,
    feedbackPromptStyles,
  ];

  /** Level of the question as a heading: 2, 3 or 4. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: HeadingLevel = 2;

  protected readonly termSets = feedbackTerms;
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
  #tooLong = false;
  #thanked = false;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { page } = configuration();
    if (!page || this.hasUpdated) return;
    this.#page = page;
    this.#feedback.restore(page);
    this.#tooLong = !!page.errors;
    this.#thanked = !!page.answer;
  }

  protected override updated(): void {
    const { status } = this.#feedback.submission.state;
    const thanks = status === 'delivered' || status === 'queued';
    if (thanks && !this.#thanked) this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
    this.#thanked = thanks;
  }

  override async prepare(): Promise<void> {
    const { page } = configuration();
    await Promise.all([super.prepare(), page && this.#feedback.prepare(page)]);
    if (page?.errors) this.#summary = (await import('../parts/error-summary.js')).errorSummary;
  }

  override render(): TemplateResult {
    if (!this.termsAtHand) return html`<slot></slot>`;
    const { status } = this.#feedback.submission.state;
    const sent = status === 'delivered' || status === 'queued';
    return html`
      <section class="prompt" part="prompt" aria-labelledby="heading">
        ${sent ? this.#renderThanks(status === 'queued') : this.#renderQuestion()}
      </section>
    `;
  }

  #renderQuestion(): TemplateResult {
    const { terms } = this;
    const page = this.#page;
    const { helpful, counted } = this.#feedback.fields;
    const answer = (value: boolean, word: string): TemplateResult => html`
      <button
        type=${page ? 'submit' : 'button'}
        form="more"
        name="answer"
        value=${value}
        class="button second"
        aria-pressed=${helpful === value}
        @click=${this.#answer}
      >
        ${helpful === value ? tickIcon : nothing}${word}
      </button>
    `;
    return html`
      ${
        page && counted
          ? html`<button class="hidden-visually" form="more" tabindex="-1" aria-hidden="true"></button>`
          : nothing
      }
      ${this.#summary?.(terms.refused, this.#errors(), false)}
      <div class="question">
        ${heading(headingLevel(this.headingLevel), terms.question, 'subtitle')}
        <div class="answers" part="answers">${answer(true, terms.yes)}${answer(false, terms.no)}</div>
      </div>
      <div aria-live="polite">${counted ? html`<p class="more">${terms.more}</p>` : nothing}</div>
      ${counted ? followUp(this.#followUp(helpful)) : page ? this.#renderFirst(page, helpful) : nothing}
    `;
  }

  /**
   * The form of the two answers, for a page without script. An answer from a link in a mail still needs a
   * press.
   */
  #renderFirst(page: PageState, helpful: boolean | undefined): TemplateResult {
    const open = helpful !== undefined;
    return html`
      <form id="more" class="more" method="post" action=${page.action} ?hidden=${!open}>
        ${hiddenFields(page)}
        ${
          open
            ? html`<button class="button wide" name="answer" value=${helpful} @click=${this.#answer}>
                ${this.terms.send}
              </button>`
            : nothing
        }
      </form>
    `;
  }

  #renderThanks(queued: boolean): TemplateResult {
    const { terms, common } = this;
    const level = headingLevel(this.headingLevel);
    return html`
      <div class="thanks">
        ${queued ? clockIcon : tickIcon}
        <div>
          ${heading(level, queued ? common.queued : terms.thanks, 'subtitle')}
          <p>${queued ? common.queuedHelp : terms.thanksHelp}</p>
          ${this.#feedback.found.length ? html`<p>${terms.takenOut(this.#kinds())}</p>` : nothing}
        </div>
      </div>
    `;
  }

  #followUp(helpful: boolean | undefined): FollowUp {
    const { terms, common } = this;
    return {
      feedback: this.#feedback,
      helpful,
      terms,
      common,
      kinds: this.#kinds(),
      page: this.#page,
      showsTooLong: this.#tooLong,
      send: this.#send,
    };
  }

  #kinds(): string {
    return personalDataWords(this.#feedback.found, this.terms.kinds, this.termLanguage);
  }

  /** Errors that came with the page, each with the field it is about. */
  #errors(): SummaryError[] {
    const { terms } = this;
    const { left } = this.#feedback;
    const messages: Partial<Record<string, string>> = {
      score: terms.satisfaction,
      drivers: terms.reasons,
      text: left < 0 ? terms.tooLong(-left) : terms.why(false),
    };
    return (this.#page?.errors ?? []).map(({ field: id }) => ({
      id,
      message: messages[id] ?? terms.question,
    }));
  }

  #answer(event: Event): void {
    event.preventDefault();
    this.#feedback.answer((event.currentTarget as HTMLButtonElement).value === 'true');
  }

  readonly #send = async (event: Event): Promise<void> => {
    event.preventDefault();
    readFilled(event);
    this.#summary = undefined;
    await this.#feedback.send();
    this.#tooLong = this.#feedback.left < 0;
    if (!this.#tooLong) return;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#why')?.focus();
  };
}
