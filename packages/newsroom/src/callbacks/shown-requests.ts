import { html, nothing, type TemplateResult } from 'lit';
import { clockIcon, emptyState, notice } from '@plein/components/parts.js';
import type { Callback } from '@plein/domain/newsroom.js';
import type { SectionContext } from '../shared/section-context.js';
import type { CallbacksTerms } from './callbacks.terms.js';
import { isChosen, type CallbackChoice } from './filters.js';

/** Requests that are shown at first, and with each press for more. */
const together = 20;

/** Which requests of the list are shown: those that staff chose, twenty at first, and a new one when they ask for it. */
export class ShownRequests {
  readonly #around: SectionContext<CallbacksTerms>;
  #most = together;
  /** Ids that may be shown. A new one waits, so that nothing jumps; without any, all are shown. */
  #known: ReadonlySet<string> | undefined;

  constructor(around: SectionContext<CallbacksTerms>) {
    this.#around = around;
  }

  /** Begins anew with another list. */
  reset(): void {
    this.#known = undefined;
    this.#most = together;
  }

  /** Takes what is shown now as known, before the list is fetched again. */
  hold(callbacks: readonly Callback[] = []): void {
    this.#known ??= callbacks.length > 0 ? new Set(callbacks.map(({ id }) => id)) : undefined;
  }

  /** The chosen requests as `cards` shows them, or that none fits. */
  render(
    callbacks: readonly Callback[],
    choice: CallbackChoice,
    cards: (shown: readonly Callback[]) => TemplateResult,
  ): TemplateResult {
    const terms = this.#around.terms();
    const chosen = callbacks.filter((one) => isChosen(one, choice) && !this.#isNew(one));
    if (chosen.length === 0) {
      return emptyState({
        icon: clockIcon,
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
  renderArrived(callbacks: readonly Callback[], choice: CallbackChoice): TemplateResult | typeof nothing {
    const terms = this.#around.terms();
    const fresh = callbacks.filter((one) => this.#isNew(one) && isChosen(one, choice));
    const [first] = fresh;
    if (!first) return nothing;
    const show = (): void => {
      this.#known = new Set(callbacks.map(({ id }) => id));
      this.#most += fresh.length;
      this.#show(first);
    };
    return notice(
      'info',
      terms.arrived(fresh.length),
      html`<p><button type="button" class="button second" @click=${show}>${terms.show}</button></p>`,
    );
  }

  #isNew({ id }: Callback): boolean {
    return this.#known !== undefined && !this.#known.has(id);
  }

  #show(request: Callback | undefined): void {
    this.#around.host.requestUpdate();
    if (request) void this.#around.focusOn(`#name-${request.id}`);
  }
}
