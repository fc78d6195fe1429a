import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, PartType, type DirectiveResult, type ElementPart, type PartInfo } from 'lit/directive.js';

/** Makes an element a named region that the keyboard reaches, while its content is wider than the element. */
class Scrollable extends AsyncDirective {
  #element: Element | undefined;
  #label = '';
  #observer: ResizeObserver | undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('Use scrollable() in the tag of an element.');
  }

  override update({ element }: ElementPart, [label]: [string]): typeof noChange {
    this.#element = element;
    this.reconnected();
    return this.render(label);
  }

  protected override disconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  protected override reconnected(): void {
    if (!this.#element || this.#observer) return;
    this.#observer = new ResizeObserver(() => {
      this.#measure();
    });
    this.#observer.observe(this.#element);
    for (const child of this.#element.children) this.#observer.observe(child);
  }

  override render(label: string): typeof noChange {
    this.#label = label;
    return noChange;
  }

  #measure(): void {
    const element = this.#element;
    if (!element) return;
    const isWide = element.scrollWidth > element.clientWidth;
    for (const [name, value] of [
      ['tabindex', '0'],
      ['role', 'region'],
      ['aria-labelledby', this.#label],
    ] as const) {
      if (isWide) element.setAttribute(name, value);
      else element.removeAttribute(name);
    }
  }
}

/** Watches an element whose content may be wider than it. `label` is the id of the element that names it. */
export const scrollable: (label: string) => DirectiveResult = directive(Scrollable);
