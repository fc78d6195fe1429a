import { fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { ExampleSetup } from '@plein/components/examples.js';
import type { Profile } from '@plein/domain/profile.js';
import { openGatewayInPage, type GatewayInPage } from '@plein/testing';
import type { LiveSource, NewsroomAddress, NewsroomContext } from '../shell/context.js';
import type { NewsroomLanguage } from '../shell/language.js';
import type { WorkPage } from '../shared/work-page.js';

/** A live connection whose events a test sends. */
export class SpokenSource implements LiveSource {
  isClosed = false;
  readonly #listeners = new Map<string, (event: MessageEvent<string>) => void>();

  addEventListener(type: string, listener: (event: MessageEvent<string>) => void): void {
    this.#listeners.set(type, listener);
  }

  say(type: string, data?: unknown): void {
    this.#listeners.get(type)?.(new MessageEvent(type, { data: JSON.stringify(data ?? null) }));
  }

  close(): void {
    this.isClosed = true;
  }
}

/** A page of the newsroom with the real gateway in this page. */
export interface OpenedWorkPage<Page extends WorkPage> {
  readonly testGateway: GatewayInPage;
  readonly page: Page;
  readonly live: SpokenSource;
  /** Addresses that the page navigated to. */
  readonly gone: NewsroomAddress[];
  /** Waits until everything in progress has arrived and is rendered. */
  settle(): Promise<void>;
  /** Text of the matches, on one line. */
  text(selector: string): string;
  all(selector: string): HTMLElement[];
  one<Found extends HTMLElement = HTMLElement>(selector: string): Found;
  /** Returns the button whose text begins with these words. */
  button(words: string): HTMLButtonElement;
  /** Sets the value of a field, and dispatches its input event. */
  fill(selector: string, value: string): Promise<void>;
}

export interface WorkPageOptions<Page extends WorkPage> {
  readonly language?: NewsroomLanguage;
  readonly role?: NewsroomContext['actor']['role'];
  /** The department whose answers the person keeps. */
  readonly department?: string;
  readonly chosen?: Readonly<Record<string, string>>;
  /** What the gateway has. */
  readonly setup?: ExampleSetup;
  /** Prepares the gateway before the page opens. */
  readonly before?: (testGateway: GatewayInPage) => Promise<void>;
  /** Sets properties of the page before it is shown. */
  readonly prepare?: (page: Page, testGateway: GatewayInPage) => void;
}

const openGateways: GatewayInPage[] = [];

/** Closes what the tests opened; call it after each test. */
export async function closeWorkPages(): Promise<void> {
  fixtureCleanup();
  sessionStorage.clear();
  localStorage.clear();
  for (const testGateway of openGateways.splice(0)) await testGateway.close();
}

/** Shows a page to staff with a role, in a language. */
export async function openWorkPage<Page extends WorkPage>(
  tag: string,
  Page: new () => Page,
  {
    language = 'nl',
    role = 'administrator',
    department,
    chosen = {},
    setup,
    before,
    prepare,
  }: WorkPageOptions<Page> = {},
): Promise<OpenedWorkPage<Page>> {
  if (!customElements.get(tag)) customElements.define(tag, Page);
  document.documentElement.lang = language;
  const testGateway = await openGatewayInPage(setup);
  openGateways.push(testGateway);
  await before?.(testGateway);
  const { fetch, now, gateway } = testGateway;
  const profile = (await (await fetch(`${gateway}/v1/profile`)).json()) as Profile;
  const live = new SpokenSource();
  const gone: NewsroomAddress[] = [];
  const page = document.createElement(tag) as Page;
  const contextAt = (address: NewsroomAddress): NewsroomContext => ({
    fetch,
    now,
    gateway,
    language,
    profile,
    address,
    openLive: () => live,
    every: () => () => undefined,
    actor: { id: 'a-bewoner', name: 'A. Bewoner', role, ...(department !== undefined && { department }) },
    go: (to) => {
      gone.push(to);
      page.context = contextAt(to);
    },
    href: ({ page: name }) => `?page=${name}`,
    renewProfile: () => Promise.resolve(),
  });
  page.context = contextAt({ page: tag.replace('newsroom-', ''), chosen });
  prepare?.(page, testGateway);
  await fixture(html`${page}`);
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 2; round += 1) {
      await testGateway.idle();
      await page.updateComplete;
    }
  };
  await settle();
  const all = (selector: string): HTMLElement[] => [
    ...page.renderRoot.querySelectorAll<HTMLElement>(selector),
  ];
  const one = <Found extends HTMLElement>(selector: string): Found => {
    const found = page.renderRoot.querySelector<Found>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
  const wordsOf = (element: Element): string => element.textContent.replaceAll(/\s+/g, ' ').trim();
  return {
    testGateway,
    page,
    live,
    gone,
    settle,
    all,
    one,
    text: (selector) => all(selector).map(wordsOf).join(' | '),
    button: (words) => {
      const found = all('button').find((button) => wordsOf(button).startsWith(words));
      if (!found) throw new Error(`There is no button "${words}".`);
      return found as HTMLButtonElement;
    },
    fill: async (selector, value) => {
      const control = one<HTMLInputElement>(selector);
      control.value = value;
      control.dispatchEvent(new Event(control.matches('select') ? 'change' : 'input', { bubbles: true }));
      await settle();
    },
  };
}
