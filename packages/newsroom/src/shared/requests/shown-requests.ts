import { html, nothing, type TemplateResult } from 'lit';
import { emptyState, notice } from '@plein/components/parts.js';
import type { SectionContext } from '../section-context.js';
import { isChosen, type RequestChoice } from './filters.js';
import type { RequestTerms } from './request.terms.js';
import type { SentRequest } from './sent-request.js';

/** Requests that are shown at first, and with each press for more. */
const together = 20;

/** Which requests of the list are shown: those that staff chose, twenty at first, and a new one when they ask for it. */
export class ShownRequests<Item extends SentRequest> {
  readonly #around: SectionContext<RequestTerms>;
  readonly #icon: TemplateResult;
  #most = together;
  /** Ids that may be shown. A new one waits, so that nothing jumps; without any, all are shown. */
  #known: ReadonlySet<string> | undefined;

  constructor(around: SectionContext<RequestTerms>, icon: TemplateResult) {
    this.#icon = icon;
    this.#around = around;
  }

  /** Begins anew with another list. */
  reset(): void {
    this.#known = undefined;
    this.#most = together;
  }

  /** Takes what is shown now as known, before the list is fetched again. */
  hold(items: readonly Item[] = []): void {
    this.#known ??= items.length > 0 ? new Set(items.map(({ id }) => id)) : undefined;
  }

  /** The chosen requests as `cards` shows them, or that none fits. */
  render(
    items: readonly Item[],
    choice: RequestChoice,
    cards: (shown: readonly Item[]) => TemplateResult,
  ): TemplateResult {
    const terms = this.#around.terms();
    const chosen = items.filter((one) => isChosen(one, choice) && !this.#isNew(one));
    if (chosen.length === 0) {
      return emptyState({
        icon: this.#icon,
        level: 2,
        title: terms.noneChosen,
        content: html`<p>${terms.noneChosenHelp}</p>`,
      });
    }
    const left = chosen.length - this.#most;
    const more = (): void => {
      const next = chosen[this.#most];
      this.#most += together;
      this.#show(next);
    };
    return html`${cards(chosen.slice(0, this.#most))}
    ${
      left > 0
        ? html`<button type="button" class="button second start" @click=${more}>${terms.more(left)}</button>`
        : nothing
    }`;
  }

  /** Says that requests have come in, with a button that shows them. */
  renderArrived(items: readonly Item[], choice: RequestChoice): TemplateResult | typeof nothing {
    const terms = this.#around.terms();
    const fresh = items.filter((one) => this.#isNew(one) && isChosen(one, choice));
    const [first] = fresh;
    if (!first) return nothing;
    const show = (): void => {
      this.#known = new Set(items.map(({ id }) => id));
      this.#most += fresh.length;
      this.#show(first);
    };
    return notice(
      'info',
      terms.arrived(fresh.length),
      html`<p><button type="button" class="button second" @click=${show}>${terms.show}</button></p>`,
    );
  }

  #isNew({ id }: Item): boolean {
    return this.#known !== undefined && !this.#known.has(id);
  }

  #show(request: Item | undefined): void {
    this.#around.host.requestUpdate();
    if (request) void this.#around.focusOn(`#name-${request.id}`);
  }
}
