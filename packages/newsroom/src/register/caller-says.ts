import { html, nothing, type TemplateResult } from 'lit';
import { choice, fieldGroup, notice } from '@plein/components/parts.js';
import {
  askedInWords,
  questionsOffPage,
  questionStrategies,
  scales,
  type QuestionOffPage,
  type SpokenFeedback,
} from '@plein/domain/feedback.js';
import { uuidv7 } from '@plein/domain/identifier.js';
import { channelName, questionName } from '@plein/domain/labels.js';
import { removePersonalData } from '@plein/domain/privacy.js';
import { selectField, textField } from '../shared/controls.js';
import type { SectionContext } from '../shared/section-context.js';
import { callerSaysTerms, type CallerSaysTerms } from './caller-says.terms.js';

type Context = Pick<SectionContext<unknown>, 'host' | 'language' | 'now' | 'ask' | 'say' | 'focusOn'>;
type Channel = SpokenFeedback['channel'];

const newId = (now: Date): string =>
  uuidv7(now.getTime(), (bytes) => crypto.getRandomValues(new Uint8Array(bytes)));

/** The form after a call: the question, read out, and what the caller says. */
export class CallerSays {
  readonly #around: Context;
  #question: QuestionOffPage = 'mark';
  #channel: Channel = 'phone';
  #value: string | undefined;
  #text = '';
  #id: string | undefined;
  #problem: 'missing' | 'failed' | undefined;
  #isBusy = false;

  constructor(around: Context) {
    this.#around = around;
  }

  render({ task, isCrisis }: { readonly task: string; readonly isCrisis: boolean }): TemplateResult {
    const terms = this.#terms;
    return html`<details class="card" id="caller">
      <summary>${terms.title}</summary>
      ${isCrisis ? notice('warning', terms.crisis) : this.#form(task)}
    </details>`;
  }

  #form(task: string): TemplateResult {
    const terms = this.#terms;
    const language = this.#around.language();
    const { title, intro, choices } = askedInWords(this.#question, 'nl');
    const isMissing = this.#problem === 'missing';
    return html`<form
      class="form"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.#save(task);
      }}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void this.#save(task);
      }}
    >
      <p class="quiet small">${terms.intro}</p>
      ${this.#problem === 'failed' ? notice('negative', terms.failed) : nothing}
      ${selectField({
        id: 'caller-question',
        label: terms.question,
        value: this.#question,
        options: questionsOffPage.map((code) => [code, questionName(code, language)] as const),
        choose: (code) => {
          this.#empty();
          this.#question = questionsOffPage.find((one) => one === code) ?? 'mark';
        },
      })}
      ${selectField({
        id: 'caller-channel',
        label: terms.channel,
        value: this.#channel,
        options: (['phone', 'counter'] as const).map((code) => [code, channelName(code, language)] as const),
        choose: (code) => {
          this.#channel = code === 'counter' ? 'counter' : 'phone';
        },
      })}
      ${
        choices.length === 0
          ? html`<p lang="nl"><strong>${title}</strong></p>`
          : html`<div @keydown=${this.#byDigit}>
              ${fieldGroup(
                {
                  id: 'caller-answer',
                  label: `${intro ? `${intro} ` : ''}${title}`,
                  ...(isMissing && { error: terms.missing }),
                },
                html`<div class="chips" lang="nl">
                  ${choices.map(({ value, label }) =>
                    choice({
                      type: 'radio',
                      name: 'caller-answer',
                      value,
                      label,
                      checked: this.#value === value,
                      change: () => {
                        this.#choose(value);
                      },
                    }),
                  )}
                </div>`,
              )}
            </div>`
      }
      ${textField({
        id: 'caller-text',
        label: terms.text,
        hint: terms.textHint,
        error: isMissing && choices.length === 0 ? terms.missingText : undefined,
        rows: 2,
        maximum: 1000,
        value: this.#text,
        input: (text) => {
          this.#text = text;
          this.#around.host.requestUpdate();
        },
      })}
      <div aria-live="polite">
        ${removePersonalData(this.#text).removed.length > 0 ? html`<p>${terms.personal}</p>` : nothing}
      </div>
      <button type="submit" class="button second start" aria-disabled=${this.#isBusy}>${terms.save}</button>
    </form>`;
  }

  get #terms(): CallerSaysTerms {
    return callerSaysTerms[this.#around.language()];
  }

  /** A digit chooses its point; 0 is the ten of a mark. */
  readonly #byDigit = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { choices } = askedInWords(this.#question, 'nl');
    const wanted = event.key === '0' && this.#question === 'mark' ? '10' : event.key;
    if (!choices.some(({ value }) => value === wanted)) return;
    event.preventDefault();
    this.#choose(wanted);
  };

  #choose(value: string): void {
    this.#value = value;
    this.#problem = undefined;
    this.#around.host.requestUpdate();
  }

  #empty(): void {
    this.#value = this.#id = this.#problem = undefined;
    this.#text = '';
    this.#around.host.requestUpdate();
  }

  async #save(task: string): Promise<void> {
    if (this.#isBusy) return;
    const terms = this.#terms;
    const isOpen = this.#question === 'open';
    if (isOpen ? this.#text.trim() === '' : this.#value === undefined) {
      this.#problem = 'missing';
      this.#around.host.requestUpdate();
      await this.#around.focusOn(isOpen ? '#caller-text' : '#caller-answer');
      return;
    }
    this.#id ??= newId(this.#around.now());
    this.#isBusy = true;
    this.#around.host.requestUpdate();
    const answer = await this.#around.ask('/v1/spoken-feedback', {
      method: 'POST',
      body: this.#body(this.#id, task),
    });
    this.#isBusy = false;
    if (answer.status === 'ok') this.#empty();
    else this.#problem = 'failed';
    this.#around.host.requestUpdate();
    this.#around.say(answer.status === 'ok' ? terms.saved : terms.failed);
    await this.#around.focusOn(answer.status === 'ok' ? '#caller > summary' : '#caller button');
  }

  #body(id: string, task: string): SpokenFeedback {
    const question = this.#question;
    const value = this.#value;
    const { scale } = questionStrategies[question].scale ?? {};
    const preventable = (['yes', 'no', 'unknown'] as const).find((code) => code === value);
    const text = this.#text.trim();
    return {
      ...{ id, question, channel: this.#channel, language: 'nl' },
      ...(scale &&
        value !== undefined && {
          score: {
            scale,
            direction: scales[scale].direction,
            value: value === 'none' ? null : Number(value),
          },
        }),
      ...(question === 'preventable' && preventable && { preventable }),
      ...(text && { text }),
      ...(/^\w+:/.test(task) && { task }),
    };
  }
}
