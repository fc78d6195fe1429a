import type { ChannelCode } from '@plein/domain/vocabulary.js';
import type { PageState } from '../ssr/page-state.js';

/** What a page sets once for all its elements, and what tests and Storybook put in their place. */
export interface PleinConfiguration {
  /** URL of the gateway, without `/v1`. */
  readonly gateway: string;
  /** URL of the profile; `<gateway>/v1/profile` where it is absent. */
  readonly profile?: string;
  readonly channel: ChannelCode;
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => Date;
  readonly random: (bytes: number) => Uint8Array;
  /** Two-letter language of a page that a server draws; a browser reads it from the page itself. */
  readonly language?: string;
  /** Answers of the gateway that came with the page, by URL: the first drawing needs no fetch. */
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

/** Sets the configuration of the page; what is left out stays as it was. Elements draw themselves anew. */
export function configure(changes: Partial<PleinConfiguration>): void {
  current = { ...current, ...changes };
  for (const listener of listeners) listener();
}

/** The configuration of the page as it is now. */
export const configuration = (): PleinConfiguration => current;

/** Calls the listener after every change; returns the function that ends it. */
export function onConfigured(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
