import type { ChannelCode } from '@plein/domain/vocabulary.js';
import type { Timers } from '@plein/measurement';
import type { PageState } from '../ssr/page-state.js';

/** What a page sets once for all its elements. Tests and Storybook set their own. */
export interface PleinConfiguration {
  /** URL of the gateway, without `/v1`. */
  readonly gateway: string;
  /** URL of the profile; `<gateway>/v1/profile` by default. */
  readonly profile?: string;
  readonly channel: ChannelCode;
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => Date;
  readonly random: (bytes: number) => Uint8Array;
  /** What a countdown waits with; the timers of the browser by default. */
  readonly timers?: Timers;
  /** Two-letter language of a page that a server renders. A browser reads it from the page itself. */
  readonly language?: string;
  /** Answers of the gateway that came with the page, by URL. The first render needs no fetch for them. */
  readonly answers?: Readonly<Record<string, unknown>>;
  /** What a page of the gateway adds to its element. */
  readonly page?: PageState | undefined;
}

let current: PleinConfiguration = {
  gateway: '',
  channel: 'website',
  fetch: (...request) => globalThis.fetch(...request),
  now: () => new Date(),
  random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
};

const listeners = new Set<() => void>();

/** Sets the configuration of the page; options that are left out do not change. Elements render again. */
export function configure(changes: Partial<PleinConfiguration>): void {
  current = { ...current, ...changes };
  for (const listener of listeners) listener();
}

/** Does synchronous work with other options, without a notice to the elements of the page. */
export function configuredAs<Result>(changes: Partial<PleinConfiguration>, work: () => Result): Result {
  const before = current;
  current = { ...before, ...changes };
  try {
    return work();
  } finally {
    current = before;
  }
}

/** Current configuration of the page. */
export const configuration = (): PleinConfiguration => current;

/** Calls the listener after every change. Returns a function that removes the listener. */
export function onConfigured(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
