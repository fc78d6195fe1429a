import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, PartType, type DirectiveResult, type ElementPart, type PartInfo } from 'lit/directive.js';
import type { Names } from '../names.js';
import type { ChartModel } from './model.js';
import type { draw } from './plot.js';

/** Loads the code that draws. It is large, and only pages with charts need it. */
const drawer = async (): Promise<{ draw: typeof draw }> => import('./plot.js');

/** Draws a chart in an element, at the width of the element, and again when either changes. */
class Chart extends AsyncDirective {
  #element: Element | undefined;
  #model: ChartModel | undefined;
  #names: Names | undefined;
  #observer: ResizeObserver | undefined;
  #rendered: readonly [ChartModel, number] | undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('Use chart() in the tag of an element.');
  }

  override update({ element }: ElementPart, [model, names]: [ChartModel, Names]): typeof noChange {
    this.#element = element;
    this.reconnected();
    return this.render(model, names);
  }

  protected override disconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  protected override reconnected(): void {
    if (!this.#element || this.#observer) return;
    this.#observer = new ResizeObserver(() => void this.#draw());
    this.#observer.observe(this.#element);
  }

  override render(model: ChartModel, names: Names): typeof noChange {
    this.#model = model;
    this.#names = names;
    void this.#draw();
    return noChange;
  }

  async #draw(): Promise<void> {
    // Without the code that draws, the sentence and the table still say everything.
    const plot = await drawer().catch(() => undefined);
    const width = Math.floor(this.#element?.clientWidth ?? 0);
    const [model, names] = [this.#model, this.#names];
    if (!plot || !this.#element || !model || !names || width === 0) return;
    if (this.#rendered?.[0] === model && this.#rendered[1] === width) return;
    this.#rendered = [model, width];
    const shown = plot.draw(model, { width, names });
    shown.setAttribute('aria-hidden', 'true');
    this.#element.replaceChildren(shown);
  }
}

/** Draws a chart in the element whose tag has this directive. */
export const chart: (model: ChartModel, names: Names) => DirectiveResult = directive(Chart);
