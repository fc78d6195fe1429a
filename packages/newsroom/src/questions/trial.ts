import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { AnswerRecord, AnswerTrial, AnswerTrialResult } from '@plein/domain/answers.js';
import { workingText } from '@plein/domain/answers.js';
import type { KnowledgeItem } from '@plein/domain/chat.js';
import { textIn } from '@plein/domain/text.js';
import type { RequestResult } from '@plein/measurement/request.js';
import { selectField, textField } from '../shared/controls.js';
import type { NewsroomContext } from '../shell/context.js';
import type { QuestionsTerms } from './questions.terms.js';

const languages = ['nl', 'en'] as const;

interface Shown {
  readonly terms: QuestionsTerms;
  readonly context: NewsroomContext;
  readonly answers: readonly AnswerRecord[];
  /** The text that is being written, which the search uses as if it were on the site. */
  readonly draft?: KnowledgeItem;
}

/** Shows what the chat would do with a question that staff type, by the search that residents use. */
export class Trial {
  readonly #host: ReactiveControllerHost;
  readonly #ask: (trial: AnswerTrial) => Promise<RequestResult<AnswerTrialResult>>;
  #question = '';
  #language: (typeof languages)[number] = 'nl';
  #result: AnswerTrialResult | 'failed' | undefined;

  constructor(
    host: ReactiveControllerHost,
    ask: (trial: AnswerTrial) => Promise<RequestResult<AnswerTrialResult>>,
  ) {
    this.#host = host;
    this.#ask = ask;
  }

  render(shown: Shown): TemplateResult {
    const { terms, draft } = shown;
    return html`
      <form
        class="stack card"
        novalidate
        aria-labelledby="trial-title"
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.#send(draft);
        }}
      >
        <h2 id="trial-title">${terms.trial}</h2>
        <div class="twins">
          ${textField({
            id: 'trial',
            label: draft ? terms.trialWithDraft : terms.trialHelp,
            value: this.#question,
            maximum: 500,
            input: (text) => {
              this.#question = text;
              this.#result = undefined;
              this.#host.requestUpdate();
            },
          })}
          ${selectField({
            id: 'trial-language',
            label: terms.trialLanguage,
            value: this.#language,
            options: languages.map((code) => [code, terms.languages[code]] as const),
            choose: (code) => {
              this.#language = languages.find((one) => one === code) ?? 'nl';
              this.#result = undefined;
              this.#host.requestUpdate();
            },
          })}
        </div>
        <button type="submit" class="button second start">${terms.try}</button>
        <div role="status" id="trial-result">${this.#outcome(shown)}</div>
      </form>
    `;
  }

  #outcome({ terms, context, answers, draft }: Shown): TemplateResult | typeof nothing {
    const result = this.#result;
    if (result === undefined) return nothing;
    if (result === 'failed') return html`<p>${terms.triedFailed}</p>`;
    const link = (id: string): TemplateResult => {
      const record = answers.find((one) => one.id === id);
      const item = draft?.id === id ? draft : record && workingText(record);
      const words = item ? textIn(item.question, context.language) : id;
      return html`<a class="alone" href=${context.href({ page: 'questions', chosen: { answer: id } })}
        >${words}</a
      >`;
    };
    const list = (ids: readonly string[]): TemplateResult => html`
      <ul>
        ${ids.map((id) => html`<li>${link(id)}</li>`)}
      </ul>
    `;
    const others = result.others;
    switch (result.result) {
      case 'answer':
        return html`
          ${
            result.answer === draft?.id
              ? html`<p><strong>${terms.triedThis}</strong></p>`
              : html`<p>
                  <strong>${terms.triedAnswer}</strong>
                  ${result.answer === undefined ? '' : link(result.answer)}
                </p>`
          }
          ${
            others.length > 0
              ? html`<p class="quiet">${terms.triedOthers}</p>
                  ${list(others)}`
              : nothing
          }
        `;
      case 'choice':
        return html`<p><strong>${terms.triedChoice}</strong></p>
          ${list(others)}`;
      case 'none':
        return html`<p><strong>${terms.triedNone}</strong></p>`;
    }
  }

  async #send(draft: KnowledgeItem | undefined): Promise<void> {
    const question = this.#question.trim();
    if (question === '') return;
    const answer = await this.#ask({ question, language: this.#language, ...(draft && { draft }) });
    this.#result = answer.status === 'ok' ? answer.value : 'failed';
    this.#host.requestUpdate();
  }
}
