import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { NewsroomAddress } from '../context.js';

/** The address bar and its history, so that a test can pass its own. */
export interface Browsing {
  url(): URL;
  push(url: URL): void;
  replace(url: URL): void;
  /**
   * Calls the function when someone goes back or forward in the history. Returns a function that stops it.
   */
  onMoved(call: () => void): () => void;
}

/** The address bar of this browser. */
export const browserBrowsing: Browsing = {
  url: () => new URL(location.href),
  push: (url) => {
    history.pushState(undefined, '', url);
  },
  replace: (url) => {
    history.replaceState(undefined, '', url);
  },
  onMoved: (call) => {
    addEventListener('popstate', call);
    return () => {
      removeEventListener('popstate', call);
    };
  },
};

/** Parameters in the address that belong to the shell, and not to the choices of a page. */
const ownParameters = ['page', 'language', 'login'];

/** Reads a page and its choices from a URL. The default page is `now`. */
export function addressOf(url: URL): NewsroomAddress {
  const chosen = [...url.searchParams].filter(([name]) => !ownParameters.includes(name));
  return { page: url.searchParams.get('page') ?? 'now', chosen: Object.fromEntries(chosen) };
}

/** URL of an address. It has the language of the current URL, but no empty choices and no login token. */
export function urlOf(address: NewsroomAddress, from: URL): URL {
  const url = new URL(from);
  const language = from.searchParams.get('language');
  url.search = '';
  url.hash = '';
  url.searchParams.set('page', address.page);
  for (const [name, value] of Object.entries(address.chosen)) {
    if (value !== '' && !ownParameters.includes(name)) url.searchParams.set(name, value);
  }
  if (language) url.searchParams.set('language', language);
  return url;
}

/** Synchronises the address bar with the page that is shown. */
export class Router implements ReactiveController {
  address: NewsroomAddress;
  readonly #browsing: Browsing;
  readonly #moved: (from: NewsroomAddress) => void;
  #stop: (() => void) | undefined;

  /** `moved` is called after every change of the address, with the previous address. */
  constructor(host: ReactiveControllerHost, browsing: Browsing, moved: (from: NewsroomAddress) => void) {
    this.#browsing = browsing;
    this.#moved = moved;
    this.address = addressOf(browsing.url());
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = this.#browsing.onMoved(() => {
      this.#arrive(addressOf(this.#browsing.url()));
    });
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  readonly go = (address: NewsroomAddress, { replace = false } = {}): void => {
    const url = urlOf(address, this.#browsing.url());
    if (replace || url.href === this.#browsing.url().href) this.#browsing.replace(url);
    else this.#browsing.push(url);
    this.#arrive(address);
  };

  readonly href = (address: NewsroomAddress): string => {
    const { pathname, search } = urlOf(address, this.#browsing.url());
    return `${pathname}${search}`;
  };

  #arrive(address: NewsroomAddress): void {
    const from = this.address;
    this.address = address;
    this.#moved(from);
  }
}
