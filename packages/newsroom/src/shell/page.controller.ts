import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { NewsroomContext } from './context.js';
import type { NewsroomPage, PageElement } from './navigation/pages.js';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** Loads the code of a page when it is opened for the first time, and holds the element that shows it. */
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

  /** Returns the element of a page with its context; `loading` until its code has loaded. */
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

  /** Resolves when the code of the page has loaded or failed to load. */
  get arrived(): Promise<void> {
    return this.#arrived;
  }

  /** Loads the code of the page again. */
  retry(): void {
    this.#page = undefined;
    this.#host.requestUpdate();
  }

  /** Moves the focus to what a page marks with `data-first`, else to its heading, once it is there. */
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
