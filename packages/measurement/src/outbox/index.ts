import { jsonWriter, requestTimeout } from '../delivery/request.js';
import { backoff } from '../delivery/retry.js';
import { systemTimers } from '../delivery/timers.js';
import { deliver, extraTime } from './deliver.js';
import { createOutboxRules, type OutboxRules } from './outbox-rules.js';
import { createStore } from './store.js';
import type { Outbox, OutboxItem, OutboxMessage, OutboxOptions, Problem, Submission } from './types.js';

export type * from './types.js';
export { systemTimers, type Timers } from '../delivery/timers.js';

type OutboxEventName = 'delivered' | 'refused';

/** How long an item stays claimed by a tab that closes while sending it, in milliseconds. */
const leaseOf = ({ body }: OutboxItem): number =>
  requestTimeout + 5000 + extraTime(jsonWriter.text(body).length);
/**
 * How long the browser may take to store an item, in milliseconds. After that the item is sent without being
 * stored.
 */
const storageTimeout = 3000;

/**
 * How many attempts in a row may go without an answer before the others wait for the next round. A kiosk that spends a
 * night without a network would else try hundreds of items every few minutes.
 */
const mostUnanswered = 10;

const expiredProblem: Problem = { title: 'Not delivered within 30 days', status: 0 };

class BrowserOutbox extends EventTarget implements Outbox {
  readonly #options: Required<Omit<OutboxOptions, 'storage' | 'most'>>;
  readonly #rules: OutboxRules;
  readonly #otherTabs: BroadcastChannel | undefined;
  #round: Promise<void> | undefined;
  #endTimer: (() => void) | undefined;
  #failures = 0;
  #isClosed = false;

  constructor({
    fetch = (...request) => globalThis.fetch(...request),
    now = () => new Date(),
    random = (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    timers = systemTimers,
    name = 'plein-outbox',
    most,
    storage = () => indexedDB,
    locks = globalThis.navigator.locks as LockManager | undefined,
  }: OutboxOptions) {
    super();
    this.#options = { fetch, now, random, timers, name, locks };
    this.#rules = createOutboxRules(createStore(storage, name), now, most);
    if ('BroadcastChannel' in globalThis) {
      this.#otherTabs = new BroadcastChannel(name);
      this.#otherTabs.onmessage = ({ data }: MessageEvent<[OutboxEventName, OutboxMessage]>) => {
        this.#announce(...data);
      };
    }
    globalThis.addEventListener('online', this.#onOnline);
    void this.resend();
  }

  async submit(item: OutboxItem): Promise<Submission> {
    const cancellation = new AbortController();
    const storing = this.#rules.enqueue(item, leaseOf(item), cancellation.signal).then(
      (isQueued) => (isQueued ? 'queued' : 'full'),
      () => undefined,
    );
    const stored = await this.#withinTime(storing);
    const attempt = await deliver(item, this.#options, true);
    // What the browser has not stored by now must not be stored later: the resident hears the result here.
    cancellation.abort();
    if (attempt.status !== 'later') {
      const removed = this.#rules.remove(item.id).catch(() => undefined);
      if (stored) await removed;
      return attempt;
    }
    const result = await this.#withinTime(storing);
    if (result !== 'queued') {
      void this.#rules.remove(item.id).catch(() => undefined);
      return { status: 'failed', ...(result && { reason: result }) };
    }
    await this.#rules.giveBack(item.id, attempt.wait).catch(() => undefined);
    // When many messages fail at once that counts as one failure, so that the wait stays short.
    if (!this.#endTimer) this.#resendLater();
    return { status: 'queued' };
  }

  async pending(urlPrefix = ''): ReturnType<Outbox['pending']> {
    const items = await this.#rules.all().catch(() => []);
    return items.filter(({ url }) => url.startsWith(urlPrefix));
  }

  async refused(urlPrefix = ''): ReturnType<Outbox['refused']> {
    const items = await this.#rules.refused().catch(() => []);
    return items.filter(({ url }) => url.startsWith(urlPrefix));
  }

  dismiss(id: string): Promise<void> {
    return this.#rules.remove(id).catch(() => undefined);
  }

  resend(): Promise<void> {
    this.#round ??= this.#resendAlone()
      .catch(() => undefined)
      .finally(() => (this.#round = undefined));
    return this.#round;
  }

  close(): void {
    this.#isClosed = true;
    this.#endTimer?.();
    this.#otherTabs?.close();
    globalThis.removeEventListener('online', this.#onOnline);
  }

  /** Resolves with the value, or with undefined where the browser takes too long. */
  #withinTime<Value>(value: Promise<Value>): Promise<Value | undefined> {
    return new Promise((resolve) => {
      const endTimeout = this.#options.timers(() => {
        resolve(undefined);
      }, storageTimeout);
      void value.then((known) => {
        endTimeout();
        resolve(known);
      });
    });
  }

  /**
   * Lets one tab at a time resend. Without locks, the lease on each item stops a second tab from sending it.
   */
  async #resendAlone(): Promise<void> {
    const { locks, name } = this.#options;
    if (!locks) return this.#resendAll();
    return locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock) await this.#resendAll();
      else this.#resendLater();
    });
  }

  async #resendAll(): Promise<void> {
    const tried = new Set<string>();
    let unanswered = 0;
    while (!this.#isClosed) {
      if (unanswered === mostUnanswered) {
        this.#resendLater();
        return;
      }
      const { item, left } = await this.#rules.claim(tried, leaseOf);
      if (!item) {
        if (left > 0) this.#resendLater();
        return;
      }
      tried.add(item.id);
      const attempt = await deliver(item, this.#options);
      if (attempt.status === 'later') {
        unanswered = attempt.isAnswered ? 0 : unanswered + 1;
        if (await this.#rules.giveBack(item.id, attempt.wait)) {
          await this.#rules.refuse(item, expiredProblem);
          this.#notify('refused', item, 0, expiredProblem);
        }
        continue;
      }
      this.#failures = 0;
      unanswered = 0;
      if (attempt.status === 'delivered') {
        await this.#rules.remove(item.id);
        this.#notify('delivered', item, attempt.httpStatus, attempt.answer);
      } else {
        await this.#rules.refuse(item, attempt.problem);
        this.#notify('refused', item, attempt.problem.status, attempt.problem);
      }
    }
  }

  #resendLater(): void {
    if (this.#isClosed) return;
    this.#endTimer?.();
    this.#endTimer = this.#options.timers(
      () => {
        this.#endTimer = undefined;
        void this.resend();
      },
      backoff(this.#failures, this.#options.random),
    );
    this.#failures += 1;
  }

  #notify(name: OutboxEventName, { id, url }: OutboxItem, status: number, answer: unknown): void {
    const news = { id, url, status, answer };
    this.#announce(name, news);
    this.#otherTabs?.postMessage([name, news]);
  }

  #announce(name: OutboxEventName, news: OutboxMessage): void {
    this.dispatchEvent(new CustomEvent(name, { detail: news }));
  }

  readonly #onOnline = (): void => {
    this.#failures = 0;
    void this.resend();
  };
}

/**
 * Opens the outbox of this origin. It stores what a resident sends on disk before sending it. What cannot be
 * sent now is sent later, also after the tab was closed. Items that were queued before are sent at once.
 */
export function openOutbox(options: OutboxOptions = {}): Outbox {
  return new BrowserOutbox(options);
}
