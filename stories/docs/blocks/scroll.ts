/**
 * A table that scrolls by itself where it is wider than the page. As long as it does, it is a stop of the keyboard and
 * a region with a name: its own, or the heads of its columns.
 */
export class DocsScroll extends HTMLElement {
  readonly #observer = new ResizeObserver(() => {
    this.#measure();
  });

  #table: HTMLTableElement | null = null;

  connectedCallback(): void {
    this.#observer.observe(this);
  }

  disconnectedCallback(): void {
    this.#observer.disconnect();
    this.#table = null;
  }

  #measure(): void {
    const table = this.querySelector('table');
    if (table && table !== this.#table) this.#observer.observe(table);
    this.#table = table;
    const isWide = this.scrollWidth > this.clientWidth;
    const heads = [...this.querySelectorAll('thead th')].map(({ textContent }) => textContent.trim());
    for (const [name, value] of [
      ['tabindex', '0'],
      ['role', 'region'],
      ['aria-label', this.getAttribute('name') ?? heads.join(', ')],
    ] as const) {
      if (isWide) this.setAttribute(name, value);
      else this.removeAttribute(name);
    }
  }
}
