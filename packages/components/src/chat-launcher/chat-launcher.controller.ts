import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ChatPiece, ChatTurn } from '@plein/domain/chat.js';
import { removePersonalData } from '@plein/domain/privacy.js';
import type { Announcement } from '@plein/domain/vocabulary.js';
import { configuration } from '../settings/configuration.js';
import type { PageState } from '../ssr/page-state.js';
import type { Settings } from '../settings/settings.js';
import { save, load, type ShownTurn } from './chat-storage.js';
import { askGateway, type ChatFailure } from './chat-stream.js';

/** Maximum length of a question, in characters. */
export const questionLimit = 500;

export interface ConversationHost extends ReactiveControllerHost {
  readonly settings: Settings;
  readonly language: string;
}

/**
 * A conversation with the assistant: its turns, the answer in progress and the last failure. It outlives the
 * panel, and a reload of the page in the same tab.
 */
export class ConversationController implements ReactiveController {
  turns: readonly ShownTurn[] = [];
  /**
   * The answer received so far: empty until its first text arrives, undefined if no answer is in progress.
   */
  answering: string | undefined;
  /** Why the last question has no answer. */
  failure: ChatFailure | undefined;
  /** Whether something was asked since the panel opened. What was there before is read, not announced. */
  isAsked = false;
  readonly #host: ConversationHost;
  readonly #announce: (announcement: Announcement) => void;
  #started: number | undefined;
  #abort: AbortController | undefined;
  /** Whether the first render must match the gateway's page, which does not know what this tab has stored. */
  #isOfPage: boolean;

  /** @param page State of the gateway's page around the conversation; undefined on any other page. */
  constructor(host: ConversationHost, announce: (announcement: Announcement) => void, page?: PageState) {
    this.#host = host;
    this.#announce = announce;
    this.#isOfPage = !!page;
    if (page) {
      this.turns = (page.answer ?? []) as readonly ShownTurn[];
      if (page.problem) this.failure = 'busy';
    } else this.#load();
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#isOfPage) return;
    this.#isOfPage = false;
    // Turns from a page without script are newer than those stored in this tab.
    if (this.turns.length > 0) this.#set(this.turns);
    else this.#load();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
  }

  /** The turns as they are handed over to a person: speaker, text and time. */
  get transcript(): ChatTurn[] {
    return this.turns.map(({ who, text, at }) => ({ who, text, at }));
  }

  /** What is measured of the conversation when a person takes over: its length, and the answer just before. */
  get soFar(): { turns: number; answer?: string } {
    const answer = this.turns.at(-1)?.answer;
    return { turns: this.turns.length, ...(answer && { answer }) };
  }

  /** Asks a question, after removing the personal data in it. */
  async ask(question: string): Promise<void> {
    if (this.answering !== undefined) return;
    const { text, removed } = removePersonalData(question.trim());
    const turn: ShownTurn = { who: 'resident', text, at: this.#at(), ...(removed.length && { removed }) };
    if (this.#started === undefined) {
      this.#started = +configuration().now();
      this.#announce({ name: 'chat.started', detail: {} });
    }
    this.#set([...this.turns, turn]);
    await this.retry();
  }

  /** Asks the last question again. */
  async retry(): Promise<void> {
    const [asked, offer] = this.turns.slice(-3);
    const question = this.turns.at(-1);
    if (question?.who !== 'resident' || this.answering !== undefined) return;
    const { gateway, task } = this.#host.settings;
    const abort = new AbortController();
    this.#abort = abort;
    this.isAsked = true;
    this.failure = undefined;
    this.answering = '';
    this.#host.requestUpdate();
    const pieces: ChatPiece[] = [];
    const body = {
      question: question.text.slice(0, questionLimit),
      language: this.#host.language || 'nl',
      ...(task && { task }),
      ...(asked &&
        offer?.suggestions?.includes(question.text) && { offeredFor: asked.text.slice(0, questionLimit) }),
    };
    const failure = await askGateway(`${gateway}/v1/chat-answers`, body, abort.signal, (piece) => {
      pieces.push(piece);
      if (piece.type === 'text') this.answering = `${this.answering ?? ''}${piece.text}`;
      this.#host.requestUpdate();
    });
    if (this.#abort !== abort) return;
    const text = this.answering;
    this.answering = undefined;
    this.failure = failure;
    if (failure === undefined) this.#finish(text, pieces);
    this.#host.requestUpdate();
  }

  /** Announces the end of a conversation that had started. Its turns stay readable. */
  end(): void {
    this.isAsked = false;
    if (this.#started === undefined) return;
    const duration = Math.max(0, Math.round((+configuration().now() - this.#started) / 1000));
    this.#started = undefined;
    this.#announce({ name: 'chat.ended', detail: { turns: this.turns.length, duration } });
    this.#set(this.turns);
  }

  /** Ends the conversation and removes its turns. */
  clear(): void {
    this.end();
    this.#abort?.abort();
    this.#abort = this.answering = this.failure = undefined;
    this.#set([]);
  }

  #load(): void {
    const { turns, started } = load();
    this.turns = turns;
    this.#started = started;
    if (turns.at(-1)?.who === 'resident') this.failure = 'failed';
  }

  #finish(text: string, pieces: readonly ChatPiece[]): void {
    const sources = pieces.flatMap((piece) => (piece.type === 'sources' ? piece.sources : []));
    const suggestions = pieces.flatMap((piece) => (piece.type === 'suggestions' ? piece.suggestions : []));
    const done = pieces.find((piece) => piece.type === 'done');
    const answer = done?.answer && { answer: done.answer };
    this.#announce(
      done?.answered
        ? { name: 'chat.answered', detail: { sources: sources.length, ...answer } }
        : { name: 'chat.not-answered', detail: suggestions.length ? { offered: suggestions.length } : {} },
    );
    const turn: ShownTurn = {
      who: 'assistant',
      text: text.trim(),
      at: this.#at(),
      ...(sources.length && { sources }),
      ...(suggestions.length && { suggestions }),
      ...answer,
    };
    this.#set([...this.turns, turn]);
  }

  #set(turns: readonly ShownTurn[]): void {
    this.turns = turns;
    save({ turns, started: this.#started });
    this.#host.requestUpdate();
  }

  #at(): string {
    return configuration().now().toISOString();
  }
}
