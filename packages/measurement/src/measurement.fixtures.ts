import type { MeasureDetail } from '@plein/domain/vocabulary.js';
import { startMeasurement, type Measurement, type MeasurementOptions } from './index.js';
import type { Timers } from './delivery/timers.js';

/** A clock with timers, which a test advances by hand. */
export class HandClock {
  #time = Date.UTC(2026, 3, 1, 9, 0, 0);
  readonly #waiting = new Set<{ at: number; callback: () => void }>();

  readonly now = (): Date => new Date(this.#time);

  readonly timers: Timers = (callback, milliseconds) => {
    const timer = { at: this.#time + milliseconds, callback };
    this.#waiting.add(timer);
    return () => this.#waiting.delete(timer);
  };

  /** Number of waiting timers. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** Advances the clock, and fires the timers that are due, oldest first. */
  pass(milliseconds: number): void {
    this.#time += milliseconds;
    const due = [...this.#waiting].filter(({ at }) => at <= this.#time).sort((a, b) => a.at - b.at);
    for (const timer of due) {
      if (this.#waiting.delete(timer)) timer.callback();
    }
  }
}

/** Returns a source of random bytes that are the same in each run (a linear congruential generator). */
export function repeatableRandom(): (bytes: number) => Uint8Array {
  let state = 1;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  };
  return (bytes) => Uint8Array.from({ length: bytes }, next);
}

/** A request that waits for an answer from the test. */
export interface Call {
  readonly url: string;
  readonly init: RequestInit;
  readonly body: string;
  answer(status: number, body?: unknown, headers?: Record<string, string>): Promise<void>;
  fail(): Promise<void>;
}

/** Resolves when all work that waits only for promises has run. */
export const settled = (): Promise<void> =>
  new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(undefined);
  });

/** Resolves when the condition holds; the browser runs other work meanwhile. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await settled();
}

/** What the gateway answers: it counts the events that it took, or says what is wrong. */
function usualAnswer(status: number, { body }: RequestInit): object {
  if (status >= 400) return { title: 'Refused', status };
  const sent = JSON.parse(String(body)) as unknown;
  return { accepted: Array.isArray(sent) ? sent.length : 1 };
}

/** A gateway whose answers the test gives one by one. */
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
        answer: (status, body = usualAnswer(status, init), headers = {}) => {
          // The body is available at once, because browsers need different numbers of turns to read one.
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

  /** Returns the call with that number, as soon as it is made. */
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

/** A server that answers by itself. It accepts every request, or fails all of them while `isBroken`. */
export class TakingServer {
  isBroken = false;
  /** Body of every answer, sent as JSON. Without it the answer accepts all events, as the gateway's does. */
  answer: object | undefined;
  /** Bodies of the accepted requests. */
  readonly bodies: string[] = [];
  readonly requests: { url: string; init: RequestInit }[] = [];

  readonly fetch: typeof globalThis.fetch = (url, init = {}) => {
    if (this.isBroken) return Promise.reject(new TypeError('Failed to fetch'));
    this.requests.push({ url: String(url), init });
    this.bodies.push(String(init.body));
    return Promise.resolve(Response.json(this.answer ?? usualAnswer(200, init)));
  };
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

/** Returns the polls of events, by which a test recognises them; see `announcement`. */
export const pollNames = (events: readonly SentEvent[]): unknown[] => events.map(({ data }) => data['poll']);

/** Makes an announcement of an element. A test recognises it by the poll. */
export function announcement(poll = 'lindenplein'): MeasureDetail {
  return {
    name: 'poll.seen',
    detail: { poll },
    context: { component: 'plein-participation-poll', componentVersion: '0.1.0', language: 'nl' },
  };
}

/** The page of a test, with a measurement. The test controls its clock and its gateway. */
export class MeasuredPage {
  readonly clock = new HandClock();
  readonly gateway = new HandGateway();
  readonly server = new TakingServer();
  readonly #undo: (() => void)[] = [];
  #measurement: Measurement | undefined;
  #visibility: DocumentVisibilityState = 'visible';

  constructor() {
    // The browser may run the tab of the test in the background, so the test sets the visibility.
    this.replace(document, 'visibilityState', () => this.#visibility);
    this.replace(document, 'hidden', () => this.#visibility === 'hidden');
  }

  get measurement(): Measurement {
    this.#measurement ??= this.start();
    return this.#measurement;
  }

  start(options: Partial<MeasurementOptions> = {}): Measurement {
    this.#measurement = startMeasurement({
      gateway: 'https://gateway.example',
      fetch: this.gateway.fetch,
      now: this.clock.now,
      timers: this.clock.timers,
      random: repeatableRandom(),
      ...options,
    });
    return this.#measurement;
  }

  announce(detail: unknown): void {
    document.body.dispatchEvent(new CustomEvent('plein-measure', { bubbles: true, composed: true, detail }));
  }

  /** Shows or hides the tab. */
  show(state: DocumentVisibilityState): void {
    this.#visibility = state;
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }

  hidePage(): void {
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  }

  /** Replaces a property of a browser object until the test ends. */
  replace(target: object, name: string, get: () => unknown): void {
    Object.defineProperty(target, name, { configurable: true, get });
    this.#undo.push(() => Reflect.deleteProperty(target, name));
  }

  end(): void {
    this.#measurement?.stop();
    for (const undo of this.#undo) undo();
  }
}
