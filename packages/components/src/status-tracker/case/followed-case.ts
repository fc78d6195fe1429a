import { html, type TemplateResult } from 'lit';
import type { CaseView } from '@plein/domain/cases.js';
import type { PageState } from '../../ssr/page-state.js';
import type { LookupState } from '../status-tracker.controller.js';
import type { CaseContext } from './case-context.js';
import type { ReactionPage } from './reactions/reaction-page.js';
import { shownCaseFor, type ShownCase } from './shown-case.js';

/** Makes what shows a case, or on a page of the gateway the form for something that a resident does with it. */
export async function followedCase(context: CaseContext, page: PageState | undefined): Promise<FollowedCase> {
  if (!page?.view) return new FollowedCase(context);
  const { ReactionPage } = await import('./reactions/reaction-page.js');
  return new FollowedCase(context, new ReactionPage(context, page));
}

/** Shows the case that a resident looked up, and asks for it again while it is shown. */
export class FollowedCase {
  readonly #context: CaseContext;
  readonly #page: ReactionPage | undefined;
  readonly #case: ShownCase;
  #isWatched = false;

  /** @param page what is shown in place of the case, on a page of the gateway */
  constructor(context: CaseContext, page?: ReactionPage) {
    this.#context = context;
    this.#page = page;
    const { lookup } = context;
    this.#case = shownCaseFor(context, {
      proof: () => lookup.typed,
      renew: (found) => {
        lookup.renew(found);
      },
    });
  }

  /** Begins to ask for the case again. Without what asks, the case stays as it is. */
  async watch(): Promise<void> {
    if (this.#isWatched || this.#page) return;
    this.#isWatched = true;
    const { host, lookup, view, say } = this.#context;
    const { CaseWatch, renewLookup } = await import('./case-watch.js');
    new CaseWatch(
      host,
      (signal) => renewLookup(lookup, view(), signal),
      () => {
        say(view().terms.news);
      },
    );
  }

  /** Returns what is shown of a lookup; undefined where the form is to be shown. */
  shown(state: LookupState): TemplateResult | undefined {
    if (this.#page) return this.#page.render();
    return state.status === 'ready' ? this.#render(state.value) : undefined;
  }

  #render(found: CaseView): TemplateResult {
    const { terms, links } = this.#context.view();
    return this.#case.render(
      found,
      links
        ? html`<a class="button plain" href=${links['another'] ?? '#'}>${terms.another}</a>`
        : html`<button class="button plain" type="button" @click=${this.#leave}>${terms.another}</button>`,
    );
  }

  readonly #leave = (): void => {
    this.#case.reset();
    this.#context.startOver();
  };
}
