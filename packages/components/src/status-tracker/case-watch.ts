import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CaseLookup, CaseView } from '@plein/domain/cases.js';
import { callGateway } from '../controllers/gateway-request.js';
import type { CaseLookupController, LookupOptions } from './status-tracker.controller.js';

/** Interval at which a shown case is asked for again, in milliseconds. */
const interval = 120_000;

/**
 * Asks for the shown case again while its page is visible, and at once when the page comes back. What is shown stays
 * until there is another answer, and where there is none.
 */
export class CaseWatch implements ReactiveController {
  readonly #lookup: CaseLookupController;
  readonly #options: () => LookupOptions;
  readonly #onNews: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | undefined;

  /** @param onNews is called after another case than before is shown */
  constructor(
    host: ReactiveControllerHost,
    lookup: CaseLookupController,
    options: () => LookupOptions,
    onNews: () => void,
  ) {
    this.#lookup = lookup;
    this.#options = options;
    this.#onNews = onNews;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#ask);
    addEventListener('online', this.#ask);
    this.#wait();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#ask);
    removeEventListener('online', this.#ask);
    clearTimeout(this.#timer);
    this.#asking?.abort();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#ask, interval);
  }

  readonly #ask = async (): Promise<void> => {
    this.#wait();
    const { state, fields } = this.#lookup;
    if (state.status !== 'ready' || document.visibilityState === 'hidden') return;
    this.#asking?.abort();
    const { signal } = (this.#asking = new AbortController());
    const { gateway, language } = this.#options();
    const { reference, postcode, houseNumber } = fields;
    const body: CaseLookup = {
      reference: reference.trim(),
      postcode: postcode.trim(),
      houseNumber: houseNumber.trim(),
      language,
    };
    const answer = await callGateway<CaseView>(`${gateway}/v1/case-lookups`, signal, body);
    // Another case may be shown by now, or none.
    if (answer.status !== 'ok' || this.#lookup.state !== state || signal.aborted) return;
    if (JSON.stringify(answer.value) === JSON.stringify(state.value)) return;
    this.#lookup.renew(answer.value);
    this.#onNews();
  };
}
