import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, PartType, type DirectiveResult, type ElementPart, type PartInfo } from 'lit/directive.js';
import type { Names } from '../names.js';
import type { ChartModel } from './model.js';
import type { draw } from './plot.js';

/** Fetches what draws: it is large, and no page needs it but that with charts. */
const drawer = async (): Promise<{ draw: typeof draw }> => import('./plot.js');

/** Draws a chart into an element, as wide as that is, and again when either changes. */
class Chart extends AsyncDirective {
  #element: Element | undefined;
  #model: ChartModel | undefined;
  #names: Names | undefined;
  #observer: ResizeObserver | undefined;
  #drawn: readonly [ChartModel, number] | undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('chart() stands in the tag of an element.');
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
    if (this.#drawn?.[0] === model && this.#drawn[1] === width) return;
    this.#drawn = [model, width];
    const drawn = plot.draw(model, { width, names });
    drawn.setAttribute('aria-hidden', 'true');
    this.#element.replaceChildren(drawn);
  }
}

/** Draws a chart in the element in whose tag it stands. */
export const chart: (model: ChartModel, names: Names) => DirectiveResult = directive(Chart);
