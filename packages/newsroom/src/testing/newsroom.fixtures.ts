import { fixture, fixtureCleanup, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { openGatewayInPage, type GatewayInPage } from '@plein/testing';
import { newsroomLanguages } from '../shell/language.js';
import { PleinNewsroom } from '../shell/newsroom.js';
import { newsroomTerms } from '../shell/newsroom.terms.js';
import type { LiveSource, NewsroomEnvironment } from '../shell/context.js';
import type { PageElement } from '../shell/navigation/pages.js';
import type { Browsing } from '../shell/navigation/router.js';

/** A live connection whose events a test sends. */
export class SpokenSource implements LiveSource {
  isClosed = false;
  readonly #listeners: [type: string, listener: (event: MessageEvent<string>) => void][] = [];

  /** Whether a page listens to it. */
  get isOpened(): boolean {
    return this.#listeners.length > 0;
  }

  addEventListener(type: string, listener: (event: MessageEvent<string>) => void): void {
    this.#listeners.push([type, listener]);
  }

  say(type: string, data?: unknown): void {
    const event = new MessageEvent(type, { data: JSON.stringify(data ?? null) });
    for (const [name, listener] of this.#listeners) if (name === type) listener(event);
  }

  close(): void {
    this.isClosed = true;
  }
}

/** An address bar in memory. */
export class Addresses implements Browsing {
  readonly visited: string[];
  #moved: (() => void) | undefined;

  constructor(search: string) {
    this.visited = [`https://plein.test/newsroom/${search}`];
  }

  url(): URL {
    return new URL(this.visited.at(-1) ?? '');
  }

  push(url: URL): void {
    this.visited.push(url.href);
  }

  replace(url: URL): void {
    this.visited.splice(-1, 1, url.href);
  }

  onMoved(call: () => void): () => void {
    this.#moved = call;
    return () => {
      this.#moved = undefined;
    };
  }

  /** Follows a link to a fragment of this page. */
  follow(hash: string): void {
    this.visited.push(new URL(hash, this.url()).href);
    this.#moved?.();
  }

  back(): void {
    this.visited.pop();
    this.#moved?.();
  }
}

/** Timers that fire when a test says so. */
export class Timers {
  readonly #calls = new Set<() => void>();

  readonly every: NewsroomEnvironment['every'] = (_milliseconds, call) => {
    this.#calls.add(call);
    return () => {
      this.#calls.delete(call);
    };
  };

  get count(): number {
    return this.#calls.size;
  }

  pass(): void {
    for (const call of this.#calls) call();
  }
}

/** The newsroom with the real gateway in this page. */
export interface OpenNewsroom {
  readonly testGateway: GatewayInPage;
  readonly newsroom: PleinNewsroom;
  readonly live: SpokenSource;
  readonly addresses: Addresses;
  readonly timers: Timers;
  /** The element of the page that is shown. */
  readonly page: () => PageElement;
  /** Waits until everything in progress has arrived and is rendered. */
  settle(): Promise<void>;
}

/** Answers in place of the gateway; undefined passes the request on to the gateway. */
export type Instead = (request: Request) => Response | undefined;

export interface OpenOptions {
  readonly search?: string;
  readonly language?: 'nl' | 'en';
  readonly instead?: Instead;
  /** Prepares the gateway before the newsroom opens. */
  readonly before?: (testGateway: GatewayInPage) => Promise<void> | void;
}

const openGateways: GatewayInPage[] = [];

/** Closes what a test opened; call it after each test. */
export async function leaveNewsroom(): Promise<void> {
  fixtureCleanup();
  for (const testGateway of openGateways.splice(0)) await testGateway.close();
}

/** Opens the newsroom at an address. */
export async function openNewsroom({
  search = '',
  language = 'nl',
  instead,
  before,
}: OpenOptions = {}): Promise<OpenNewsroom> {
  if (!customElements.get('plein-newsroom')) customElements.define('plein-newsroom', PleinNewsroom);
  document.documentElement.lang = language;
  const testGateway = await openGatewayInPage();
  openGateways.push(testGateway);
  await before?.(testGateway);
  const live = new SpokenSource();
  const addresses = new Addresses(search);
  const timers = new Timers();
  const environment: NewsroomEnvironment = {
    fetch: async (input, init) => instead?.(new Request(input, init)) ?? testGateway.fetch(input, init),
    now: testGateway.now,
    gateway: testGateway.gateway,
    openLive: () => live,
    every: timers.every,
  };
  const newsroom = await fixture<PleinNewsroom>(
    html`<plein-newsroom .environment=${environment} .browsing=${addresses}></plein-newsroom>`,
  );
  const pageOf = (): PageElement | undefined =>
    newsroom.renderRoot.querySelector<PageElement>('main > *:not(h1, div)') ?? undefined;
  const isLoading = (): boolean => {
    const heading = newsroom.renderRoot.querySelector('main > h1')?.textContent;
    return newsroomLanguages.some((language) => newsroomTerms[language].loading === heading);
  };
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 3 || (isLoading() && round < 100); round += 1) {
      await newsroom.pageComplete;
      await testGateway.idle();
      await newsroom.updateComplete;
      await pageOf()?.updateComplete;
    }
  };
  await settle();
  return {
    testGateway,
    newsroom,
    live,
    addresses,
    timers,
    settle,
    page: () => {
      const page = pageOf();
      if (!page) throw new Error('No page is shown.');
      return page;
    },
  };
}

/** Sets the size of the window. Skips the test if the driver of the engine cannot do that (WebKit). */
export async function resizeWindow(test: Mocha.Context, width: number, height: number): Promise<void> {
  try {
    await setViewport({ width, height });
  } catch {
    test.skip();
  }
}

/** Text of the first match in an element, on one line. */
export function wordsOf(element: { renderRoot: ParentNode }, selector: string): string {
  return element.renderRoot.querySelector(selector)?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
}
