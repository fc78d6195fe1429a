import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CaseLookup, CaseView } from '@plein/domain/cases.js';
import { callGateway } from '../../controllers/gateway-request.js';
import type { CaseLookupController, LookupOptions } from '../status-tracker.controller.js';

/** Interval at which what is shown is asked for again, in milliseconds. */
const interval = 120_000;

/**
 * Asks again for what is shown while its page is visible, and at once when the page comes back. What is shown stays
 * until there is another answer, and where there is none.
 */
export class CaseWatch implements ReactiveController {
  readonly #renew: (signal: AbortSignal) => Promise<boolean>;
  readonly #onNews: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | undefined;

  /**
   * @param renew asks again, and returns whether something else than before is shown
   * @param onNews is called where it is
   */
  constructor(
    host: ReactiveControllerHost,
    renew: (signal: AbortSignal) => Promise<boolean>,
    onNews: () => void,
  ) {
    this.#renew = renew;
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
    if (document.visibilityState === 'hidden') return;
    this.#asking?.abort();
    const { signal } = (this.#asking = new AbortController());
    if (await this.#renew(signal)) this.#onNews();
  };
}

/** Asks again for the case that was looked up. Returns whether another case than before is shown. */
export async function renewLookup(
  lookup: CaseLookupController,
  { gateway, language }: LookupOptions,
  signal: AbortSignal,
): Promise<boolean> {
  const { state } = lookup;
  if (state.status !== 'ready') return false;
  const body: CaseLookup = { ...lookup.typed, language };
  const answer = await callGateway<CaseView>(`${gateway}/v1/case-lookups`, signal, body);
  // Another case may be shown by now, or none.
  if (answer.status !== 'ok' || lookup.state !== state || signal.aborted) return false;
  if (JSON.stringify(answer.value) === JSON.stringify(state.value)) return false;
  lookup.renew(answer.value);
  return true;
}
