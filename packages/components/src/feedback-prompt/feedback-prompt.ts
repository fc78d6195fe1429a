import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { feedbackDrivers } from '@plein/domain/feedback.js';
import { PleinElement } from '../element.js';
import { buttonStyles } from '../parts/button.styles.js';
import { choiceStyles } from '../parts/choice.styles.js';
import { describedBy, field, fieldGroup } from '../parts/field.js';
import { fieldStyles } from '../parts/field.styles.js';
import { heading, headingLevel, type HeadingLevel } from '../parts/heading.js';
import { clockIcon, tickIcon } from '../parts/icons.js';
import { notice } from '../parts/notice.js';
import { noticeStyles } from '../parts/notice.styles.js';
import { personalDataWords } from '../terms/personal-data.js';
import { FeedbackController } from './feedback-prompt.controller.js';
import { feedbackPromptStyles } from './feedback-prompt.styles.js';
import { feedbackTerms, type FeedbackTerms } from './feedback-prompt.terms.js';

export type { FeedbackGiven } from './feedback-prompt.controller.js';

/** From how many characters before the end the room that is left is told. */
const nearTheEnd = 150;

/**
 * Asks whether the page helped. One press counts; who wants to, says how satisfied they are and why.
 * Personal data is taken out of the text before it is sent, and the resident is told.
 *
 * @tag plein-feedback-prompt
 * @slot - What stands in this place until the element is defined, for example a link to a form.
 * @fires {CustomEvent<FeedbackGiven>} plein-feedback-given - At the first answer, and again with the score
 * when the rest was sent: `{ helpful, score }`.
 * @fires {CustomEvent<MeasureDetail>} plein-measure - `feedback.given` and `experience.given`.
 * @csspart prompt - The ground of the prompt.
 * @csspart answers - The two answers.
 */
export class PleinFeedbackPrompt extends PleinElement<FeedbackTerms> {
  static override styles: CSSResultGroup = [
    PleinElement.styles,
    buttonStyles,
    fieldStyles,
    choiceStyles,
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
  #tooLong = false;
  #thanked = false;

  protected override updated(): void {
    const { is } = this.#feedback.submission.state;
    const thanks = is === 'delivered' || is === 'kept';
    if (thanks && !this.#thanked) this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
    this.#thanked = thanks;
  }

  override render(): TemplateResult {
    if (!this.termsAtHand) return html`<slot></slot>`;
    const { is } = this.#feedback.submission.state;
    const sent = is === 'delivered' || is === 'kept';
    return html`
      <section class="prompt" part="prompt" aria-labelledby="heading">
        ${sent ? this.#renderThanks(is === 'kept') : this.#renderQuestion()}
      </section>
    `;
  }

  #renderQuestion(): TemplateResult {
    const { terms } = this;
    const { helpful } = this.#feedback.fields;
    const answer = (value: boolean, word: string): TemplateResult => html`
      <button
        type="button"
        class="button second"
        aria-pressed=${helpful === value}
        @click=${() => {
          this.#feedback.answer(value);
        }}
      >
        ${helpful === value ? tickIcon : nothing}${word}
      </button>
    `;
    return html`
      <div class="question">
        ${heading(headingLevel(this.headingLevel), terms.question, 'subtitle')}
        <div class="answers" part="answers" role="group" aria-labelledby="heading">
          ${answer(true, terms.yes)}${answer(false, terms.no)}
        </div>
      </div>
      <div role="status">${helpful === undefined ? nothing : html`<p class="more">${terms.more}</p>`}</div>
      ${helpful === undefined ? nothing : this.#renderFollowUp(helpful)}
    `;
  }

  #renderFollowUp(helpful: boolean): TemplateResult {
    const { terms, common } = this;
    const { fields, found, left, submission } = this.#feedback;
    const { drivers = [] } = fields;
    const sending = submission.state.is === 'sending';
    const why = {
      id: 'why',
      label: terms.why(helpful),
      hint: terms.whyHint,
      error: left < 0 && this.#tooLong ? terms.tooLong(-left) : undefined,
    };
    return html`
      <form class="stack" novalidate @submit=${this.#send}>
        ${fieldGroup(
          { id: 'score', label: terms.satisfaction },
          html`<div class="scale">
            ${terms.scores.map((word, index) =>
              this.#renderChoice('radio', word, fields.score === index + 1, () => {
                this.#feedback.set('score', index + 1);
              }),
            )}
          </div>`,
        )}
        ${fieldGroup(
          { id: 'reasons', label: terms.reasons },
          html`<div class="reasons">
            ${feedbackDrivers.map((driver) =>
              this.#renderChoice('checkbox', terms.drivers[driver], drivers.includes(driver), () => {
                const chosen = feedbackDrivers.filter((one) => drivers.includes(one) !== (one === driver));
                this.#feedback.set('drivers', chosen);
              }),
            )}
          </div>`,
        )}
        ${field(
          why,
          html`<textarea
            id="why"
            class="control"
            rows="4"
            .value=${fields.text ?? ''}
            aria-invalid=${why.error ? 'true' : 'false'}
            aria-describedby=${describedBy(why)}
            @input=${this.#type}
          ></textarea>`,
        )}
        <p class="quiet small" aria-live="polite" ?hidden=${left > nearTheEnd || !!why.error}>
          ${left < 0 ? terms.tooLong(-left) : terms.left(left)}
        </p>
        <div role="status" ?hidden=${found.length === 0}>
          ${
            found.length
              ? notice('warning', terms.personal, html`<p>${terms.personalHelp(this.#kinds())}</p>`)
              : nothing
          }
        </div>
        <div role="alert" ?hidden=${submission.state.is !== 'refused' && submission.state.is !== 'failed'}>
          ${
            submission.state.is === 'refused'
              ? notice('negative', terms.refused, html`<p>${terms.refusedHelp}</p>`)
              : nothing
          }
          ${
            submission.state.is === 'failed'
              ? notice('negative', common.failed, html`<p>${common.failedHelp}</p>`)
              : nothing
          }
        </div>
        <div class="row">
          <button class="button wide" aria-disabled=${sending}>
            ${sending ? common.sending : terms.send}
          </button>
        </div>
      </form>
    `;
  }

  #renderChoice(
    type: 'radio' | 'checkbox',
    word: string,
    chosen: boolean,
    choose: () => void,
  ): TemplateResult {
    return html`
      <label class="choice">
        <input type=${type} name=${type} .checked=${chosen} @change=${choose} />
        <span>${word}</span>
      </label>
    `;
  }

  #renderThanks(kept: boolean): TemplateResult {
    const { terms, common } = this;
    const level = headingLevel(this.headingLevel);
    return html`
      <div class="thanks">
        ${kept ? clockIcon : tickIcon}
        <div>
          ${heading(level, kept ? common.kept : terms.thanks, 'subtitle')}
          <p>${kept ? common.keptHelp : terms.thanksHelp}</p>
          ${this.#feedback.found.length ? html`<p>${terms.takenOut(this.#kinds())}</p>` : nothing}
        </div>
      </div>
    `;
  }

  #kinds(): string {
    return personalDataWords(this.#feedback.found, this.termLanguage);
  }

  #type(event: Event): void {
    this.#feedback.set('text', (event.target as HTMLTextAreaElement).value);
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    await this.#feedback.send();
    this.#tooLong = this.#feedback.left < 0;
    if (!this.#tooLong) return;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#why')?.focus();
  }
}
