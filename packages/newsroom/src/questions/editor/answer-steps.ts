import type { ReactiveControllerHost } from 'lit';
import type {
  AnswerList,
  AnswerRecord,
  AnswerVersion,
  AnswerVersionList,
  QuestionHandling,
} from '@plein/domain/answers.js';
import { workingText } from '@plein/domain/answers.js';
import type { KnowledgeItem } from '@plein/domain/chat.js';
import type { UnansweredQuestion } from '@plein/domain/newsroom.js';
import type { Problem } from '@plein/domain/problem.js';
import type { RequestResult } from '@plein/measurement/request.js';
import type { CopyTools } from '../../shared/copy-text.js';
import type { Question } from '../../shared/gateway-request.js';
import type { WorkTerms } from '../../shared/work.terms.js';
import type { NewsroomContext } from '../../shell/context.js';
import type { QuestionsTerms } from '../questions.terms.js';
import { cleaned, type AnswerDraft } from './answer-draft.js';
import { idFor } from './new-answer.js';

/** What the page does for the editor of an answer. */
export interface EditorTools {
  readonly ask: <Value>(path: string, question?: Question) => Promise<RequestResult<Value>>;
  readonly focus: (selector: string) => Promise<void>;
  readonly say: (words: string) => void;
  readonly copying: () => CopyTools;
  /** Fetches the answers again. */
  readonly refresh: () => Promise<void>;
  readonly handle: (id: string, handling: QuestionHandling) => Promise<RequestResult<unknown>>;
  /** The question of residents that this answer is written for. */
  readonly asked: () => UnansweredQuestion | undefined;
}

/** One answer as it is shown and changed. */
export interface CurrentAnswer {
  readonly list: AnswerList;
  /** Whether this person may change it, and the files do not own it. */
  readonly isEditable: boolean;
  /** Id of the answer, or `new`. */
  readonly chosen: string;
  readonly terms: QuestionsTerms;
  readonly common: WorkTerms;
  readonly context: NewsroomContext;
  readonly record: AnswerRecord | undefined;
  readonly draft: AnswerDraft;
  readonly item: KnowledgeItem;
}

/** What is sent to the gateway about one answer, and what came of it. */
export class AnswerSteps {
  problem: Problem | undefined;
  failure: string | undefined;
  /** What is left to do after a step that was made. */
  warning: string | undefined;
  isBusy = false;
  versions: readonly AnswerVersion[] | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #tools: EditorTools;
  #chosen = '';

  constructor(host: ReactiveControllerHost, tools: EditorTools) {
    this.#host = host;
    this.#tools = tools;
  }

  /** Forgets what was said of another answer. */
  show(chosen: string): void {
    if (this.#chosen === chosen) return;
    this.#chosen = chosen;
    this.#clear();
    this.versions = undefined;
  }

  /** Removes what was typed. */
  drop(draft: AnswerDraft): void {
    draft.clear();
    this.#clear();
    this.#host.requestUpdate();
    void this.#tools.focus('h1');
  }

  async loadVersions(id: string): Promise<void> {
    const answer = await this.#tools.ask<AnswerVersionList>(`/v1/answers/${id}/versions`);
    if (answer.status === 'ok') this.versions = answer.value.versions;
    this.#host.requestUpdate();
  }

  /** Stores what was typed as a draft. */
  async save(current: CurrentAnswer): Promise<void> {
    const record = await this.#write(current);
    if (!record) return;
    if (!current.record) {
      const { from } = current.context.address.chosen;
      const chosen = { answer: record.id, ...(from !== undefined && { from }) };
      current.context.go({ page: 'questions', chosen }, { replace: true });
    }
    await this.#said(current.terms.saved);
  }

  /** Stores what was typed, and gives it to residents. */
  async publish(current: CurrentAnswer): Promise<void> {
    const { terms, context, record, draft } = current;
    const asked = this.#tools.asked();
    const stored = draft.mine || !record ? await this.#write(current) : record;
    if (!stored) return;
    const path = `/v1/answers/${stored.id}/publishing`;
    const answer = await this.#send<AnswerRecord>(current, path, { method: 'POST', tag: stored.tag });
    if (answer.status !== 'ok') return;
    const isHandled = asked === undefined || (await this.#handleAsked(asked, answer.value));
    context.go({ page: 'questions', chosen: { answer: stored.id } }, { replace: true });
    await this.#tools.refresh();
    await this.#said(isHandled ? terms.saidPublished : terms.publishedNotHandled);
    this.warning = isHandled ? undefined : terms.publishedNotHandled;
    this.#host.requestUpdate();
  }

  /** Makes a step with an answer that is stored. What was typed stays, on the answer as it is then. */
  async change(
    current: CurrentAnswer,
    step: 'retiring' | 'restoring',
    words: string,
    body: object,
  ): Promise<void> {
    const { record, draft } = current;
    if (!record) return;
    const question = { method: 'POST', body, tag: record.tag } as const;
    const answer = await this.#send<AnswerRecord>(current, `/v1/answers/${record.id}/${step}`, question);
    if (answer.status !== 'ok') return;
    draft.moveTo(workingText(answer.value), answer.value.tag);
    await this.#tools.refresh();
    await this.#said(words);
  }

  #clear(): void {
    this.problem = undefined;
    this.failure = undefined;
    this.warning = undefined;
  }

  /** Stores what was typed, and returns the answer as it is now; undefined where that was refused. */
  async #write(current: CurrentAnswer): Promise<AnswerRecord | undefined> {
    const { record, draft, item, list } = current;
    const id = record?.id ?? idFor(item, [...list.answers.map((one) => one.id), 'new']);
    const body = { ...cleaned(item), id };
    const tag = draft.tag ?? record?.tag;
    const answer = await this.#send<AnswerRecord>(current, `/v1/answers/${id}`, { method: 'PUT', body, tag });
    if (answer.status !== 'ok') return undefined;
    draft.clear();
    await this.#tools.refresh();
    return answer.value;
  }

  /** Writes down that a question of residents has its answer now, in the words that the editor left of it. */
  async #handleAsked({ id, language }: UnansweredQuestion, record: AnswerRecord): Promise<boolean> {
    const { question = {}, wordings = {} } = record.published ?? {};
    const wording = wordings[language]?.[0] ?? question[language] ?? question['nl'] ?? '';
    const handled = await this.#tools.handle(id, { outcome: 'answered', answer: record.id, wording });
    return handled.status === 'ok';
  }

  /** Sends a change. Faults are shown at the fields or above them; after a change of a colleague it fetches that. */
  async #send<Value>(
    { terms, common }: Pick<CurrentAnswer, 'terms' | 'common'>,
    path: string,
    question: Question,
  ): Promise<RequestResult<Value>> {
    if (this.isBusy) return { status: 'unreachable' };
    this.isBusy = true;
    const answer = await this.#tools.ask<Value>(path, question);
    this.isBusy = false;
    this.#clear();
    const problem = answer.status === 'invalid' ? answer.problem : undefined;
    if (answer.status === 'unreachable') this.failure = common.notSavedHelp;
    else if (problem?.errors) this.problem = problem;
    else if (problem?.status === 412) this.failure = terms.conflictHelp;
    else if (problem?.status === 403) this.failure = terms.ofOthersHelp;
    else if (problem) this.failure = problem.status === 409 ? terms.ofFilesHelp : common.refused;
    if (problem?.status === 412) await this.#tools.refresh();
    this.#host.requestUpdate();
    if (this.problem) await this.#tools.focus('#errors');
    if (problem?.status === 412) await this.#tools.focus('#conflict');
    return answer;
  }

  async #said(words: string): Promise<void> {
    this.#tools.say(words);
    if (this.versions) await this.loadVersions(this.#chosen);
    this.#host.requestUpdate();
    await this.#tools.focus('h1');
  }
}
