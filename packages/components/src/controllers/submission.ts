import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem } from '@plein/domain/problem.js';
import type { Outbox, OutboxEvent, OutboxOptions, Submission } from '@plein/measurement/outbox.js';
import { isKiosk } from '../settings/browser-storage.js';
import { configuration } from '../settings/configuration.js';
import type { CommonTerms } from '../terms/common.js';

/** Where something that a resident sends stands. `queued`: on this device, to go out later. */
export type SubmissionState<Answer> =
  | { readonly status: 'idle' }
  | { readonly status: 'sending' }
  | { readonly status: 'delivered'; readonly answer: Answer; readonly fromQueue: boolean }
  | Exclude<Submission, { status: 'delivered' }>;

/** Returns what the resident can do after `failed`, which differs where this device keeps too much already. */
export const failureHelp = (state: SubmissionState<unknown>, { full, failedHelp }: CommonTerms): string =>
  'reason' in state ? full : failedHelp;

export interface SubmissionItem {
  /** Fixed when the resident presses send, so that sending it again is harmless. */
  readonly id: string;
  readonly url: string;
  readonly body: unknown;
  /** What the item is about. A later item with the same subject replaces an earlier one in the queue. */
  readonly subject?: string;
  /** Whether it comes back to the form where it was refused after it was queued. Default: no. */
  readonly returnsRefused?: boolean;
}

/** The outbox stores nothing then, and says `failed` where it cannot send. */
const noStorage = (): never => {
  throw new Error();
};

/** Returns what opens an outbox with these options: once, however many elements of the page ask for it. */
export function sharedOutbox(options: () => OutboxOptions): () => Promise<Outbox> {
  let shared: Promise<Outbox> | undefined;
  let sharedFor: typeof globalThis.fetch | undefined;
  return () => {
    const { fetch, now } = configuration();
    if (!shared || sharedFor !== fetch) {
      void shared?.then((other) => {
        other.close();
      });
      sharedFor = fetch;
      shared = import('@plein/measurement/outbox.js').then(({ openOutbox }) =>
        openOutbox({ fetch, now, ...options() }),
      );
      shared.catch(() => (shared = undefined));
    }
    return shared;
  };
}

/** The outbox of the page, loaded when the first form opens and shared by all elements. */
const pageOutbox = sharedOutbox(() => (isKiosk() ? { storage: noStorage } : {}));

/**
 * Sends what a resident submits through the outbox, which stores it first. An item that was queued is
 * reported as delivered when it arrives after all.
 */
export class SubmissionController<Answer> implements ReactiveController {
  state: SubmissionState<Answer> = { status: 'idle' };
  /** Opens the outbox that items go to; that of the page by default. */
  openOutbox: () => Promise<Outbox> = pageOutbox;
  readonly #host: ReactiveControllerHost;
  readonly #changed: (state: SubmissionState<Answer>) => void;
  #id: string | undefined;
  #ending: (() => void) | undefined;

  /** @param changed Called at every new state, before the host renders again. */
  constructor(
    host: ReactiveControllerHost,
    changed: (state: SubmissionState<Answer>) => void = () => undefined,
  ) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#ending?.();
    this.#ending = undefined;
  }

  /** Loads the outbox in advance, so that it is there when the connection is not. */
  prepare(): void {
    this.openOutbox().catch(() => undefined);
  }

  async send(item: SubmissionItem): Promise<void> {
    if (this.state.status === 'sending') return;
    this.#id = item.id;
    this.#set({ status: 'sending' });
    try {
      const outbox = await this.openOutbox();
      this.#follow(outbox);
      const result = await outbox.submit(item);
      if (this.#id !== item.id) return;
      this.#set(
        result.status === 'delivered'
          ? { status: 'delivered', answer: result.answer as Answer, fromQueue: false }
          : result,
      );
    } catch {
      this.#set({ status: 'failed' });
    }
  }

  /** Returns the body of the last item for this URL that is still queued, or undefined. */
  async load(url: string): Promise<unknown> {
    const outbox = await this.openOutbox();
    this.#follow(outbox);
    const item = (await outbox.pending(url)).at(-1);
    if (item && this.state.status === 'idle') {
      this.#id = item.id;
      this.state = { status: 'queued' };
    }
    return item?.body;
  }

  /** For an element that could not make the item ready to be sent. */
  fail(): void {
    this.#set({ status: 'failed' });
  }

  reset(): void {
    this.#id = undefined;
    this.#set({ status: 'idle' });
  }

  #follow(outbox: Outbox): void {
    this.#ending?.();
    const listener = (event: Event): void => {
      const { type, detail } = event as OutboxEvent;
      if (detail.id !== this.#id || this.state.status !== 'queued') return;
      this.#set(
        type === 'delivered'
          ? { status: 'delivered', answer: detail.answer as Answer, fromQueue: true }
          : { status: 'invalid', problem: detail.answer as Problem },
      );
    };
    for (const name of ['delivered', 'refused']) outbox.addEventListener(name, listener);
    this.#ending = () => {
      for (const name of ['delivered', 'refused']) outbox.removeEventListener(name, listener);
    };
  }

  #set(state: SubmissionState<Answer>): void {
    this.state = state;
    this.#changed(state);
    this.#host.requestUpdate();
  }
}
