import type { Actor } from '@plein/domain/newsroom.js';
import type { Profile } from '@plein/domain/profile.js';
import type { NewsroomLanguage } from './language.js';

/** The part of EventSource that is used, so that a test can pass its own. */
export interface LiveSource {
  addEventListener(type: string, listener: (event: MessageEvent<string>) => void): void;
  close(): void;
}

/** What the newsroom gets from the browser; tests pass their own. */
export interface NewsroomEnvironment {
  readonly fetch: typeof globalThis.fetch;
  readonly openLive: (url: string) => LiveSource;
  readonly now: () => Date;
  /** Calls the function at an interval in milliseconds. Returns a function that stops it. */
  readonly every: (milliseconds: number, call: () => void) => () => void;
  /** URL of the gateway, without `/v1`; empty on the same origin. */
  readonly gateway: string;
}

/** The name of a page and the choices on it, as in the address bar. */
export interface NewsroomAddress {
  /** `now`, `report`, `register`, `callbacks`, `appointments`, `messages`, `feedback`, `polls`, `questions`, `profile`, `municipality`, `sites`, `connections`, `access`. */
  readonly page: string;
  /** Choices such as `period=year`. A choice that is not made is absent. */
  readonly chosen: Readonly<Record<string, string>>;
}

/**
 * The property `context` of every page of the newsroom. If `fetch` gets a 401, the login is shown, so a page
 * need not handle that.
 */
export interface NewsroomContext extends NewsroomEnvironment {
  readonly actor: Actor;
  readonly language: NewsroomLanguage;
  /** Undefined until it has loaded, and if it cannot be loaded. Names are codes then. */
  readonly profile: Profile | undefined;
  readonly address: NewsroomAddress;
  /** Navigates to another page or choice. `replace` adds no step to the history. */
  go(address: NewsroomAddress, options?: { replace?: boolean }): void;
  /** Address of a page for a link. The link navigates without loading the app again. */
  href(address: NewsroomAddress): string;
  /** Fetches the profile again after a change. */
  renewProfile(): Promise<void>;
}
