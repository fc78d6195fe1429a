import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Outbox } from '@plein/measurement/outbox.js';
import { configuration } from '../settings/configuration.js';
import type { Problem } from './gateway-request.js';

/** Where something that a resident sends stands. `kept`: on this device, to go out later. */
export type SubmissionState<Answer> =
  | { readonly is: 'idle' }
  | { readonly is: 'sending' }
  | {
      readonly is: 'delivered';
      readonly answer: Answer;
      readonly status: number;
      readonly fromQueue: boolean;
    }
  | { readonly is: 'queued' }
  | { readonly is: 'refused'; readonly problem: Problem }
  | { readonly is: 'failed' };

export interface SubmissionItem {
  /** Fixed when the resident presses send; sending it again is harmless. */
  readonly id: string;
  readonly url: string;
  readonly body: unknown;
  /** What it is about: a later item with the same subject replaces an earlier one that is still kept. */
  readonly subject?: string;
}

let sharedOutbox: Promise<Outbox> | undefined;
let sharedFor: typeof globalThis.fetch | undefined;

/** The outbox of the page, loaded when the first form opens and shared by all elements. */
function pageOutbox(): Promise<Outbox> {
  const { fetch, now } = configuration();
  if (!sharedOutbox || sharedFor !== fetch) {
    void sharedOutbox?.then((other) => {
      other.close();
    });
    sharedFor = fetch;
    sharedOutbox = import('@plein/measurement/outbox.js').then(({ openOutbox }) =>
      openOutbox({ fetch, now }),
    );
    sharedOutbox.catch(() => (sharedOutbox = undefined));
  }
  return sharedOutbox;
}

/**
 * Sends what a resident submits through the outbox: it is kept before it is sent, and an item that could
 * not leave now is reported as delivered when it has arrived after all.
 */
export class SubmissionController<Answer> implements ReactiveController {
  state: SubmissionState<Answer> = { is: 'idle' };
  readonly #host: ReactiveControllerHost;
  readonly #changed: (state: SubmissionState<Answer>) => void;
  #id: string | undefined;
  #ending: (() => void) | undefined;

  /** @param changed Called at every new state, before the host draws itself anew. */
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

  /** Loads the outbox ahead, so that it is there when the connection is not. */
  prepare(): void {
    pageOutbox().catch(() => undefined);
  }

  async send(item: SubmissionItem): Promise<void> {
    if (this.state.is === 'sending') return;
    this.#id = item.id;
    this.#set({ is: 'sending' });
    try {
      const outbox = await pageOutbox();
      this.#follow(outbox);
      const result = await outbox.submit(item);
      if (this.#id !== item.id) return;
      if (result.state === 'delivered') {
        this.#set({
          is: 'delivered',
          answer: result.answer as Answer,
          status: result.status,
          fromQueue: false,
        });
      } else if (result.state === 'refused') {
        this.#set({ is: 'refused', problem: { ...result.problem, status: result.status } });
      } else this.#set({ is: result.state });
    } catch {
      this.#set({ is: 'failed' });
    }
  }

  /** Finds back what was kept before the page was loaded; undefined where nothing is. */
  async load(url: string): Promise<unknown> {
    const outbox = await pageOutbox();
    this.#follow(outbox);
    const item = (await outbox.pending(url)).at(-1);
    if (item && this.state.is === 'idle') {
      this.#id = item.id;
      this.state = { is: 'queued' };
    }
    return item?.body;
  }

  /** For who could not make the item ready to be sent. */
  fail(): void {
    this.#set({ is: 'failed' });
  }

  reset(): void {
    this.#id = undefined;
    this.#set({ is: 'idle' });
  }

  #follow(outbox: Outbox): void {
    this.#ending?.();
    const delivered = (event: Event): void => {
      const { id, answer, status } = (event as CustomEvent<{ id: string; answer: unknown; status?: number }>)
        .detail;
      if (id === this.#id && this.state.is === 'queued') {
        this.#set({ is: 'delivered', answer: answer as Answer, status: status ?? 201, fromQueue: true });
      }
    };
    const refused = (event: Event): void => {
      const { id, answer } = (event as CustomEvent<{ id: string; answer: unknown }>).detail;
      if (id === this.#id && this.state.is === 'queued') {
        this.#set({ is: 'refused', problem: (answer ?? { status: 400 }) as Problem });
      }
    };
    outbox.addEventListener('delivered', delivered);
    outbox.addEventListener('refused', refused);
    this.#ending = () => {
      outbox.removeEventListener('delivered', delivered);
      outbox.removeEventListener('refused', refused);
    };
  }

  #set(state: SubmissionState<Answer>): void {
    this.state = state;
    this.#changed(state);
    this.#host.requestUpdate();
  }
}
