import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { NewsroomContext } from './context.js';
import type { NewsroomPage, PageElement } from './navigation/pages.js';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** Fetches the code of a page when somebody goes there first, and keeps the element that shows it. */
export class PageController implements ReactiveController {
  readonly #host: Host;
  #page: NewsroomPage | undefined;
  #element: PageElement | undefined;
  #hasFailed = false;
  #arrived: Promise<void> = Promise.resolve();

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#page = undefined;
    this.#element = undefined;
  }

  /** The element of a page with its context; `loading` while its code is on its way. */
  show(page: NewsroomPage, context: NewsroomContext): PageElement | 'loading' | 'failed' {
    if (page !== this.#page) {
      this.#page = page;
      this.#element = undefined;
      this.#arrived = this.#fetch(page);
    }
    if (this.#element) this.#element.context = context;
    if (this.#hasFailed) return 'failed';
    return this.#element ?? 'loading';
  }

  /** Resolves when the code of the page is there, or could not be fetched. */
  get arrived(): Promise<void> {
    return this.#arrived;
  }

  /** Fetches the code of the page again. */
  retry(): void {
    this.#page = undefined;
    this.#host.requestUpdate();
  }

  /** Brings the keyboard to what a page wants first (`data-first`), else to its heading, when it is there. */
  async focusHeading(): Promise<void> {
    await this.#host.updateComplete;
    await this.#arrived;
    await this.#host.updateComplete;
    await this.#element?.updateComplete;
    const place = this.#element?.isConnected ? this.#element.renderRoot : this.#host.renderRoot;
    const first = place.querySelector<HTMLElement>('[data-first]') ?? place.querySelector<HTMLElement>('h1');
    first?.focus();
  }

  async #fetch(page: NewsroomPage): Promise<void> {
    this.#hasFailed = false;
    try {
      const Page = await page.load();
      if (!customElements.get(page.tag)) customElements.define(page.tag, Page);
      if (page !== this.#page) return;
      this.#element = document.createElement(page.tag) as PageElement;
    } catch {
      if (page === this.#page) this.#hasFailed = true;
    }
    this.#host.requestUpdate();
  }
}
