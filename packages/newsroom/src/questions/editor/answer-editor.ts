import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { badge, dialog, DialogController, notice } from '@plein/components/parts.js';
import { workingText } from '@plein/domain/answers.js';
import type { KnowledgeItem } from '@plein/domain/chat.js';
import type { UnansweredQuestion } from '@plein/domain/newsroom.js';
import { textIn } from '@plein/domain/text.js';
import { answerSnippet } from '../../shared/page-snippet.js';
import { answerTones } from '../answer-list.js';
import type { QuestionsTerms } from '../questions.terms.js';
import type { Trial } from '../trial.js';
import { AnswerDraft, cleaned } from './answer-draft.js';
import { answerForm } from './answer-form.js';
import { AnswerPreview } from './answer-preview.js';
import { AnswerSteps, type CurrentAnswer, type EditorTools } from './answer-steps.js';
import { conflictNotice } from './conflict.js';
import { answerErrors, answerErrorSummary } from './errors.js';
import { historyList } from './history.js';
import { newAnswer } from './new-answer.js';

type Shown = Omit<CurrentAnswer, 'record' | 'draft' | 'item'> & { readonly trial: Trial };

type Asking = 'retiring' | 'discarding';

/** One answer: its form, its history, what the chat would do with it, and a preview in the real chat. */
export class AnswerEditor {
  readonly #host: LitElement;
  readonly #tools: EditorTools;
  readonly #steps: AnswerSteps;
  readonly #preview: AnswerPreview;
  readonly #dialog: DialogController;
  #asking: Asking = 'retiring';

  constructor(host: LitElement, tools: EditorTools) {
    this.#host = host;
    this.#tools = tools;
    this.#steps = new AnswerSteps(host, tools);
    this.#preview = new AnswerPreview(host);
    this.#dialog = new DialogController(host, 'asking');
  }

  render(shown: Shown): { title: string; content: TemplateResult; beside: TemplateResult } {
    const { chosen, list, terms, common, context, trial } = shown;
    this.#steps.show(chosen);
    const { problem, failure, warning } = this.#steps;
    const record = list.answers.find(({ id }) => id === chosen);
    const asked = record ? undefined : this.#tools.asked();
    const draft = new AnswerDraft(asked ? `from-${asked.id}` : chosen);
    const item = draft.mine ?? (record ? workingText(record) : newAnswer(asked, context.actor.department));
    const current: CurrentAnswer = { ...shown, record, draft, item };
    const errors = answerErrors(problem, terms);
    const { language, gateway, profile } = context;
    return {
      title: textIn(item.question, language) || terms.newTitle,
      beside: html`<span class="row">
        ${record ? badge(answerTones[record.state], terms.states[record.state]) : nothing}
        <a class="alone" href=${context.href({ page: 'questions', chosen: {} })}>${terms.back}</a>
      </span>`,
      content: html`
        ${this.#conflict(current)} ${answerErrorSummary(errors, terms, common)}
        ${failure ? notice('negative', common.notSaved, html`<p>${failure}</p>`) : nothing}
        ${warning ? notice('warning', warning) : nothing} ${asked ? residentAsked(asked, terms) : nothing}
        <div class="pair">
          <div class="stack">
            ${shown.isEditable ? this.#form(current, errors) : nothing}
            ${trial.render({
              terms,
              context,
              answers: list.answers,
              ...(isWhole(item) && { draft: cleaned(item) }),
            })}
            ${record?.published ? this.#snippet(record.published, context) : nothing}
            ${record ? this.#history(current) : nothing}
          </div>
          ${this.#preview.render(item, { terms, language, now: context.now(), gateway, profile })}
        </div>
        ${this.#question(current)}
      `,
    };
  }

  #form(current: CurrentAnswer, errors: ReadonlyMap<string, string>): TemplateResult {
    const { item, record, draft, terms, common, context } = current;
    const { isBusy } = this.#steps;
    const hasNewText = record?.draft !== undefined || draft.mine !== undefined || !record;
    return html`<form
      class="form"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.#steps.save(current);
      }}
    >
      ${answerForm({
        document: item,
        terms,
        common,
        errors,
        language: context.language,
        profile: context.profile,
        keeps: context.actor.department,
        change: (path, value) => {
          draft.change(item, record?.tag, path, value);
          this.#host.requestUpdate();
        },
      })}
      ${draft.mine ? html`<p class="quiet">${terms.unsaved}</p>` : nothing}
      <div class="row">
        ${
          hasNewText
            ? html`<button
                type="button"
                class="button"
                aria-disabled=${isBusy}
                @click=${() => this.#steps.publish(current)}
              >
                ${terms.publish}
              </button>`
            : nothing
        }
        <button type="submit" class="button second" aria-disabled=${isBusy}>${terms.save}</button>
        ${record?.state === 'published' ? this.#opener('retiring', terms.retire) : nothing}
        ${draft.mine ? this.#opener('discarding', terms.discard) : nothing}
      </div>
    </form>`;
  }

  #opener(asking: Asking, words: string): TemplateResult {
    return html`<button
      type="button"
      class="button plain"
      @click=${({ currentTarget }: Event) => {
        this.#asking = asking;
        void this.#dialog.open(currentTarget);
      }}
    >
      ${words}
    </button>`;
  }

  /** What is put on a page to show the published answer there. */
  #snippet({ id, question, answer }: KnowledgeItem, context: Shown['context']): TemplateResult {
    const said = { id, question: textIn(question, 'nl'), answer: textIn(answer, 'nl') };
    return answerSnippet(said, this.#tools.copying(), context);
  }

  #conflict({ record, draft, terms, common }: CurrentAnswer): TemplateResult | typeof nothing {
    if (!record || !draft.mine || draft.tag === record.tag) return nothing;
    const text = workingText(record);
    return conflictNotice({
      terms,
      common,
      text,
      mine: draft.changed,
      theirs: draft.changedIn(text),
      merge: () => {
        draft.moveTo(text, record.tag);
        this.#steps.failure = undefined;
        this.#tools.say(terms.merged);
        this.#host.requestUpdate();
        void this.#tools.focus('h1');
      },
      drop: () => {
        this.#steps.drop(draft);
      },
    });
  }

  #history(current: CurrentAnswer): TemplateResult {
    const { terms, common, context, chosen } = current;
    const { versions } = this.#steps;
    return html`<details
      id="history"
      @toggle=${({ currentTarget }: Event) => {
        if ((currentTarget as HTMLDetailsElement).open) void this.#steps.loadVersions(chosen);
      }}
    >
      <summary>${terms.history}</summary>
      <div class="stack">
        ${
          versions
            ? historyList(versions, {
                terms,
                common,
                language: context.language,
                now: context.now(),
                isEditable: current.isEditable,
                restore: (version) =>
                  void this.#steps.change(current, 'restoring', terms.saidRestored, { version }),
              })
            : html`<p class="quiet" aria-busy="true">${common.loading}</p>`
        }
      </div>
    </details>`;
  }

  /** The question before a step that takes something away. */
  #question(current: CurrentAnswer): TemplateResult {
    const { terms, common, draft } = current;
    const words = {
      retiring: [terms.retireAsk, terms.retireConsequence, terms.retireYes],
      discarding: [terms.discardAsk, terms.discardConsequence, terms.discardYes],
    } as const;
    const steps: Record<Asking, () => void> = {
      retiring: () => void this.#steps.change(current, 'retiring', terms.saidRetired, {}),
      discarding: () => {
        this.#steps.drop(draft);
      },
    };
    const [title, consequence, yes] = words[this.#asking];
    return dialog(this.#dialog, {
      level: 2,
      title,
      close: common.cancel,
      content: html`<p>${consequence}</p>`,
      actions: html`<button
        type="button"
        class="button"
        @click=${() => {
          this.#dialog.close();
          steps[this.#asking]();
        }}
      >
        ${yes}
      </button>`,
    });
  }
}

/** The question of residents that an answer is written for. */
const residentAsked = ({ text, language }: UnansweredQuestion, terms: QuestionsTerms): TemplateResult =>
  notice(
    'info',
    html`${terms.residentAsked} <q lang=${language}>${text}</q>`,
    html`<p>${terms.residentAskedHelp}</p>`,
  );

/** Whether the chat could use a text: its question and answer have words in each of their languages. */
const isWhole = ({ question, answer }: KnowledgeItem): boolean =>
  [question, answer].every((text) => Object.values(text).every((words) => words.trim() !== ''));
