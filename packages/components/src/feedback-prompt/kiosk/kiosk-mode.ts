import type { ReactiveController } from 'lit';
import { addStyles } from '../../parts/adopt-styles.js';
import type { KioskHost, KioskPrompt } from './kiosk-prompt.js';
import type * as kiosk from './kiosk.js';

/** Loads what only a kiosk needs, and runs it while the element is on the page. */
export class KioskMode implements ReactiveController {
  /** What only a kiosk needs, once it is loaded. */
  parts: typeof kiosk | undefined;
  session: kiosk.KioskSession | undefined;
  readonly #host: KioskHost;
  readonly #prompt: KioskPrompt;

  constructor(host: KioskHost, prompt: KioskPrompt) {
    this.#host = host;
    this.#prompt = prompt;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.parts) this.session ??= new this.parts.KioskSession(this.#host, this.#prompt);
    this.session?.updated();
  }

  hostDisconnected(): void {
    this.session?.close();
    this.session = undefined;
  }

  async load(): Promise<void> {
    if (!this.#host.kiosk) return;
    const loaded = await import('./kiosk.js');
    if (!this.parts) addStyles(this.#host, [loaded.kioskStyles]);
    this.parts = loaded;
    this.#prompt.feedback.submission.openOutbox = loaded.openKioskOutbox;
    this.#host.question = loaded.questionOnKiosk(this.#host.question);
  }
}
