import type { Actor } from '@plein/domain/newsroom.js';
import type { Profile } from '@plein/domain/profile.js';
import type { NewsroomLanguage } from './language.js';

/** The part of EventSource that is used, so that a test can hand in its own. */
export interface LiveSource {
  addEventListener(type: string, listener: (event: MessageEvent<string>) => void): void;
  close(): void;
}

/** What the newsroom gets from the browser; tests hand in their own. */
export interface NewsroomEnvironment {
  readonly fetch: typeof globalThis.fetch;
  readonly openLive: (url: string) => LiveSource;
  readonly now: () => Date;
  /** Calls again and again, every so many milliseconds; the answer stops it. */
  readonly every: (milliseconds: number, call: () => void) => () => void;
  /** URL of the gateway, without `/v1`; empty on the same origin. */
  readonly gateway: string;
}

/** Where somebody is: the name of a page and what is chosen on it, as in the address bar. */
export interface NewsroomAddress {
  /** `now`, `report`, `register`, `callbacks`, `feedback`, `polls`, `profile`, `access`. */
  readonly page: string;
  /** `period=year`; what is not chosen is absent. */
  readonly chosen: Readonly<Record<string, string>>;
}

/**
 * What every page of the newsroom gets as its property `context`. An answer 401 to `fetch` brings the login
 * into view; a page need not see to that.
 */
export interface NewsroomContext extends NewsroomEnvironment {
  readonly actor: Actor;
  readonly language: NewsroomLanguage;
  /** Undefined until it is loaded, and where it cannot be; names are codes then. */
  readonly profile: Profile | undefined;
  readonly address: NewsroomAddress;
  /** Goes to another page or choice; `replace` leaves no step back in the history. */
  go(address: NewsroomAddress, options?: { replace?: boolean }): void;
  /** The address of a page as a link holds it. A link with it goes there without loading the app anew. */
  href(address: NewsroomAddress): string;
  /** Fetches the profile again, after it was changed. */
  renewProfile(): Promise<void>;
}
