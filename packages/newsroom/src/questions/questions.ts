import { css, html, nothing, type TemplateResult } from 'lit';
import {
  emptyState,
  infoIcon,
  notice,
  plusIcon,
  tabs,
  TabsController,
  type Tab,
} from '@plein/components/parts.js';
import {
  isOverdue,
  type AnswerList,
  type AnswerTrial,
  type AnswerTrialResult,
  type QuestionHandling,
} from '@plein/domain/answers.js';
import {
  mayAct,
  mayEditAnswersOf,
  type UnansweredQuestion,
  type UnansweredQuestionList,
} from '@plein/domain/newsroom.js';
import { amsterdamDate } from '@plein/domain/opening-hours.js';
import type { RequestResult } from '@plein/measurement/request.js';
import { copyStyles } from '../shared/copy-text.js';
import { editorStyles } from '../shared/editing/editor.styles.js';
import { PageResource } from '../shared/page-resource.js';
import { WorkPage } from '../shared/work-page.js';
import { workStyles } from '../shared/work.styles.js';
import { AnswerEditor } from './editor/answer-editor.js';
import { answerList } from './answer-list.js';
import { questionsTerms, type QuestionsTerms } from './questions.terms.js';
import { Trial } from './trial.js';
import { Unanswered } from './unanswered.js';

/**
 * The questions and answers of the chat: what is on the site, what is being written, what residents asked in vain, and
 * what the chat would answer.
 */
export class NewsroomQuestions extends WorkPage {
  static override styles = [
    ...workStyles,
    editorStyles,
    copyStyles,
    css`
      .clipped {
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        overflow: hidden;
        overflow-wrap: anywhere;
      }
      h2 q {
        overflow-wrap: anywhere;
      }
    `,
  ];

  readonly #list = new PageResource<AnswerList>(this, () => this.ask('/v1/answers'));
  readonly #asked = new PageResource<UnansweredQuestionList>(this, () =>
    this.#mayHandle ? this.ask('/v1/unanswered-questions') : Promise.resolve({ status: 'unreachable' }),
  );
  readonly #tabs = new TabsController(this);
  readonly #trial = new Trial(this, (trial) => this.#try(trial));
  readonly #unanswered = new Unanswered(this, {
    handle: (id, handling) => this.#handle(id, handling),
    done: async (words) => {
      await Promise.all([this.#asked.refresh(), this.#list.refresh()]);
      this.say(words);
      await this.focusOn('h1');
    },
  });
  readonly #editor = new AnswerEditor(this, {
    ask: (path, question) => this.ask(path, question),
    focus: (selector) => this.focusOn(selector),
    say: (words) => {
      this.say(words);
    },
    copying: () => this.copying,
    refresh: () => this.#list.refresh(),
    handle: (id, handling) => this.#handle(id, handling),
    asked: () => this.#residentAsked,
  });

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.context.address.chosen['show'] === 'unanswered') this.#tabs.select(1);
  }

  override render(): TemplateResult {
    const terms = this.#terms;
    return this.loadedPage(this.#list, terms.title, (list) => {
      const chosen = this.context.address.chosen['answer'];
      const record = list.answers.find(({ id }) => id === chosen);
      if (chosen !== undefined && (record || chosen === 'new')) return this.#one(list, chosen);
      const today = amsterdamDate(this.context.now());
      const overdue = list.answers.filter((one) => isOverdue(one, today)).length;
      const waiting = this.#asked.value?.questions.length;
      return this.page(
        waiting === undefined ? terms.title : terms.finding(waiting, overdue),
        html`
          ${list.ofFiles ? this.#ofFiles() : html`<p class="quiet">${terms.intro}</p>`}
          ${this.#mayHandle ? tabs(this.#tabs, terms.parts, this.#parts(list)) : this.#answers(list)}
        `,
        list.ofFiles
          ? nothing
          : html`<a class="button" href=${this.context.href({ page: 'questions', chosen: { answer: 'new' } })}
              >${plusIcon}${terms.make}</a
            >`,
      );
    });
  }

  /** Whether this person may see what residents asked in vain. */
  get #mayHandle(): boolean {
    return mayAct(this.context.actor.role, 'editor');
  }

  get #terms(): QuestionsTerms {
    return questionsTerms[this.language];
  }

  /** The question of residents that an answer is being written for. */
  get #residentAsked(): UnansweredQuestion | undefined {
    const { from } = this.context.address.chosen;
    return this.#asked.value?.questions.find(({ id }) => id === from);
  }

  #one(list: AnswerList, chosen: string): TemplateResult {
    const record = list.answers.find(({ id }) => id === chosen);
    const { actor } = this.context;
    const isMine = [record?.published, record?.draft].every(
      (text) => text === undefined || mayEditAnswersOf(actor, text.department),
    );
    const why = list.ofFiles
      ? this.#ofFiles()
      : notice('info', this.#terms.ofFiles, html`<p>${this.#terms.ofOthersHelp}</p>`);
    const { title, content, beside } = this.#editor.render({
      list,
      isEditable: !list.ofFiles && isMine,
      chosen,
      terms: this.#terms,
      common: this.common,
      context: this.context,
      trial: this.#trial,
    });
    return this.page(title, html`${list.ofFiles || !isMine ? why : nothing} ${content}`, beside);
  }

  #ofFiles(): TemplateResult {
    return notice('info', this.#terms.ofFiles, html`<p>${this.#terms.ofFilesHelp}</p>`);
  }

  #answers({ answers }: AnswerList): TemplateResult {
    const terms = this.#terms;
    const empty = emptyState({
      icon: infoIcon,
      level: 2,
      id: 'no-answers',
      title: terms.none,
      content: html`<p>${terms.noneHelp}</p>`,
    });
    return html`<div class="stack">
      ${this.#trial.render({ terms, context: this.context, answers })}
      ${answers.length === 0 ? empty : answerList(answers, terms, this.context)}
    </div>`;
  }

  #parts(list: AnswerList): Tab[] {
    const terms = this.#terms;
    const { answers } = list;
    const asked = this.#asked.value;
    return [
      {
        id: 'answers-part',
        label: terms.tabs.answers,
        content: this.#answers(list),
      },
      {
        id: 'unanswered-part',
        label: terms.tabs.unanswered(asked?.questions.length ?? 0),
        content: asked
          ? this.#unanswered.render(asked, {
              terms,
              common: this.common,
              context: this.context,
              answers,
              isEditable: !list.ofFiles,
            })
          : this.notShown(this.#asked),
      },
    ];
  }

  #try(trial: AnswerTrial): Promise<RequestResult<AnswerTrialResult>> {
    return this.ask('/v1/answer-trials', { method: 'POST', body: trial });
  }

  #handle(id: string, handling: QuestionHandling): Promise<RequestResult<unknown>> {
    return this.ask(`/v1/unanswered-questions/${id}/handling`, { method: 'POST', body: handling });
  }
}
