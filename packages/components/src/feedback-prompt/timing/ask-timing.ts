import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Settings } from '../../settings/settings.js';

/** What the controller needs of the element around it. */
export interface AskHost extends ReactiveControllerHost {
  readonly settings: Settings;
  readonly afterEvent?: string;
  readonly sample?: number;
  /** A kiosk asks everybody, at once. */
  readonly kiosk: boolean;
}

/** Holds a prompt back until it may ask: after an event of the page, and in a share of the visits. */
export class AskTiming implements ReactiveController {
  readonly #host: AskHost;
  #isDue = false;
  #ending: AbortController | undefined;

  constructor(host: AskHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.waits) return;
    const { signal } = (this.#ending = new AbortController());
    const { afterEvent } = this.#host;
    if (afterEvent) addEventListener(afterEvent, () => void this.#ask(signal), { once: true, signal });
    else void this.#ask(signal);
  }

  hostDisconnected(): void {
    this.#ending?.abort();
  }

  /** Whether it is not yet time to ask. */
  get waits(): boolean {
    const { afterEvent, sample, kiosk } = this.#host;
    return !this.#isDue && !kiosk && (!!afterEvent || sample !== undefined);
  }

  async #ask(signal: AbortSignal): Promise<void> {
    const { sample = 1, settings } = this.#host;
    const loaded = await import('./may-ask.js').catch(() => undefined);
    if (!(await loaded?.mayAsk(sample, settings.gateway, signal))) return;
    this.#isDue = true;
    this.#host.requestUpdate();
  }
}
