import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { emptyState, infoIcon, notice } from '@plein/components/parts.js';
import type { AnswerRecord, QuestionHandling } from '@plein/domain/answers.js';
import type { UnansweredQuestion, UnansweredQuestionList } from '@plein/domain/newsroom.js';
import { textIn } from '@plein/domain/text.js';
import type { RequestResult } from '@plein/measurement/request.js';
import { selectField, textField } from '../shared/controls.js';
import { momentIn } from '../shared/format-date.js';
import type { WorkTerms } from '../shared/work.terms.js';
import type { NewsroomContext } from '../shell/context.js';
import { departmentOptions } from './editor/answer-form.js';
import type { QuestionsTerms } from './questions.terms.js';

/** What the page does for the list. */
interface Tools {
  readonly handle: (id: string, handling: QuestionHandling) => Promise<RequestResult<unknown>>;
  /** Announces what was done, and moves the focus to the heading. */
  readonly done: (words: string) => Promise<void>;
}

interface Shown {
  readonly terms: QuestionsTerms;
  readonly common: WorkTerms;
  readonly context: NewsroomContext;
  readonly answers: readonly AnswerRecord[];
  readonly isEditable: boolean;
}

interface Choice {
  readonly answer?: string;
  readonly wording?: string;
  readonly department?: string;
}

/** Questions that wait for an answer, each with what staff can do with it. */
export class Unanswered {
  readonly #host: ReactiveControllerHost;
  readonly #tools: Tools;
  #choices: Readonly<Record<string, Choice>> = {};
  #problem: { readonly id: string; readonly words: string } | undefined;
  #isBusy = false;

  constructor(host: ReactiveControllerHost, tools: Tools) {
    this.#host = host;
    this.#tools = tools;
  }

  render({ questions, outcomes }: UnansweredQuestionList, shown: Shown): TemplateResult {
    const { terms } = shown;
    const { answered, joined, aside } = outcomes;
    const handled = answered + joined + aside;
    return html`
      <div class="stack">
        ${
          questions.length === 0
            ? emptyState({
                icon: infoIcon,
                level: 2,
                id: 'no-questions',
                title: terms.unansweredNone,
                content: html`<p>${terms.unansweredNoneHelp}</p>`,
              })
            : html`<p class="quiet">${terms.unansweredHelp}</p>
                <ul class="list" id="unanswered">
                  ${questions.map((question) => this.#card(question, shown))}
                </ul>`
        }
        ${
          handled > 0
            ? html`<p class="quiet" id="outcomes">${terms.outcomes(answered, joined, aside)}</p>`
            : nothing
        }
      </div>
    `;
  }

  #card(question: UnansweredQuestion, shown: Shown): TemplateResult {
    const { terms, common, context, isEditable } = shown;
    const { id, text, language, count, lastAskedAt, department } = question;
    const when = momentIn(context.language, lastAskedAt, context.now());
    const problem = this.#problem?.id === id ? this.#problem.words : undefined;
    return html`
      <li class="card stack">
        <h2><q lang=${language}>${text}</q></h2>
        <p class="quiet small numbered">
          ${terms.asked(count, when)}
          ${department === undefined ? nothing : html` · ${terms.givenTo(departmentName(department, context))}`}
        </p>
        ${problem ? notice('negative', common.notSaved, html`<p>${problem}</p>`) : nothing}
        ${isEditable ? this.#steps(question, shown) : nothing}
      </li>
    `;
  }

  #steps(question: UnansweredQuestion, shown: Shown): TemplateResult {
    const { terms, context } = shown;
    const { id, text } = question;
    return html`
      <div class="row">
        <a
          class="button second"
          aria-label="${terms.write}: ${text}"
          href=${context.href({ page: 'questions', chosen: { answer: 'new', from: id } })}
          >${terms.write}</a
        >
        <button
          type="button"
          class="button plain"
          aria-label="${terms.aside}: ${text}"
          aria-disabled=${this.#isBusy}
          @click=${() => this.#send(id, { outcome: 'aside' }, terms.saidAside, shown)}
        >
          ${terms.aside}
        </button>
      </div>
      ${this.#joining(question, shown)} ${this.#giving(question, shown)}
    `;
  }

  #joining({ id, text }: UnansweredQuestion, shown: Shown): TemplateResult {
    const { terms, context, answers } = shown;
    const { answer = '', wording = text } = this.#choices[id] ?? {};
    const published = answers
      .filter(({ state }) => state === 'published')
      .map((one) => [one.id, textIn(one.published?.question ?? {}, context.language)] as const)
      .toSorted(([, one], [, other]) => one.localeCompare(other, context.language));
    return html`<details>
      <summary>${terms.join}</summary>
      <div class="stack">
        ${selectField({
          id: `join-${id}`,
          label: terms.joinTo,
          value: answer,
          options: [['', terms.choose], ...published],
          choose: (value) => {
            this.#choose(id, { answer: value });
          },
        })}
        ${textField({
          id: `wording-${id}`,
          label: terms.joinWording,
          value: wording,
          maximum: 500,
          input: (value) => {
            this.#choose(id, { wording: value });
          },
        })}
        ${this.#button(terms.joinYes, () =>
          answer === '' || wording.trim() === ''
            ? this.#refuse(id, terms.wrong['required'] ?? '')
            : this.#send(id, { outcome: 'joined', answer, wording: wording.trim() }, terms.saidJoined, shown),
        )}
      </div>
    </details>`;
  }

  #giving({ id }: UnansweredQuestion, shown: Shown): TemplateResult {
    const { terms, context } = shown;
    const { department = '' } = this.#choices[id] ?? {};
    return html`<details>
      <summary>${terms.give}</summary>
      <div class="stack">
        ${selectField({
          id: `give-${id}`,
          label: terms.giveTo,
          value: department,
          options: departmentOptions(context.profile, context.language, terms.choose),
          choose: (value) => {
            this.#choose(id, { department: value });
          },
        })}
        ${this.#button(terms.giveYes, () =>
          department === ''
            ? this.#refuse(id, terms.wrong['required'] ?? '')
            : this.#send(id, { outcome: 'given', department }, terms.saidGiven, shown),
        )}
      </div>
    </details>`;
  }

  #button(words: string, press: () => void | Promise<void>): TemplateResult {
    return html`<button
      type="button"
      class="button start"
      aria-disabled=${this.#isBusy}
      @click=${() => void press()}
    >
      ${words}
    </button>`;
  }

  #choose(id: string, choice: Choice): void {
    this.#choices = { ...this.#choices, [id]: { ...this.#choices[id], ...choice } };
    this.#host.requestUpdate();
  }

  #refuse(id: string, words: string): void {
    this.#problem = { id, words };
    this.#host.requestUpdate();
  }

  async #send(id: string, handling: QuestionHandling, said: string, { terms, common }: Shown): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#problem = undefined;
    const answer = await this.#tools.handle(id, handling);
    this.#isBusy = false;
    if (answer.status === 'ok') {
      await this.#tools.done(said);
    } else if (answer.status === 'unreachable') {
      this.#refuse(id, common.notSavedHelp);
    } else {
      const isPersonal = answer.problem.errors?.some(({ code }) => code === 'personal') ?? false;
      this.#refuse(id, isPersonal ? (terms.wrong['personal'] ?? '') : common.refused);
    }
  }
}

function departmentName(code: string, { profile, language }: NewsroomContext): string {
  const name = profile?.departments.find((one) => one.code === code)?.name;
  return name ? textIn(name, language) : code;
}
