import type { MeasureDetail } from '@plein/domain/vocabulary.js';
import type { Timers } from './timers.js';

/** A clock that a test moves by hand, with the timers that go by it. */
export class HandClock {
  #time = Date.UTC(2026, 3, 1, 9, 0, 0);
  readonly #waiting = new Set<{ at: number; callback: () => void }>();

  readonly now = (): Date => new Date(this.#time);

  readonly timers: Timers = (callback, milliseconds) => {
    const timer = { at: this.#time + milliseconds, callback };
    this.#waiting.add(timer);
    return () => this.#waiting.delete(timer);
  };

  /** How many timers wait. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** Lets time pass and fires what is due, oldest first. */
  pass(milliseconds: number): void {
    this.#time += milliseconds;
    const due = [...this.#waiting].filter(({ at }) => at <= this.#time).sort((a, b) => a.at - b.at);
    for (const timer of due) {
      if (this.#waiting.delete(timer)) timer.callback();
    }
  }
}

/** Random bytes that are the same in each run (a linear congruential generator). */
export function repeatableRandom(): (bytes: number) => Uint8Array {
  let state = 1;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  };
  return (bytes) => Uint8Array.from({ length: bytes }, next);
}

/** A request as a test sees it, waiting for the test's answer. */
export interface Call {
  readonly url: string;
  readonly init: RequestInit;
  readonly body: string;
  answer(status: number, body?: unknown, headers?: Record<string, string>): Promise<void>;
  fail(): Promise<void>;
}

/** Lets everything run on that waits for nothing but a promise. */
export const settled = (): Promise<void> =>
  new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(undefined);
  });

/** Lets the browser go on until the condition holds. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await settled();
}

/** A gateway that answers when the test says so. */
export class HandGateway {
  readonly calls: Call[] = [];
  #arrived: (() => void) | undefined;

  readonly fetch: typeof globalThis.fetch = (url, init = {}) =>
    new Promise((resolve, reject) => {
      init.signal?.addEventListener('abort', () => {
        reject(new DOMException('Aborted', 'AbortError'));
      });
      this.calls.push({
        url: String(url),
        init,
        body: String(init.body),
        answer: (status, body = {}, headers = {}) => {
          // The body is there at once: how many turns a browser takes to read one is its own affair.
          const response = new Response(null, { status, headers });
          resolve(Object.assign(response, { json: () => Promise.resolve(body) }));
          return settled();
        },
        fail: () => {
          reject(new TypeError('Failed to fetch'));
          return settled();
        },
      });
      this.#arrived?.();
    });

  /** The call with that number, once it was made. */
  async call(index: number): Promise<Call> {
    for (;;) {
      const call = this.calls[index];
      if (call) return call;
      await new Promise<void>((resolve) => {
        this.#arrived = resolve;
      });
    }
  }
}

export interface SentEvent {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly time: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export const eventsOf = (call: Call | undefined): SentEvent[] =>
  JSON.parse(call?.body ?? '[]') as SentEvent[];

/** An announcement with text of that length, to fill a batch; the text is no personal data. */
export function announcement(poll = 'lindenplein'): MeasureDetail {
  return {
    name: 'poll.seen',
    detail: { poll },
    context: { component: 'plein-participation-poll', componentVersion: '0.1.0', language: 'nl' },
  };
}
