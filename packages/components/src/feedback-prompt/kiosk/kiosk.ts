import { html, nothing, type TemplateResult } from 'lit';
import { systemTimers } from '@plein/measurement/outbox.js';
import { sharedOutbox } from '../../controllers/submission.js';
import { configuration } from '../../settings/configuration.js';
import type { CommonTerms } from '../../terms/common.js';
import type { FeedbackTerms } from '../terms/nl.js';
import { Countdown } from './countdown.js';
import { kioskInDutch, type KioskTerms } from './kiosk.terms.js';
import type { KioskHost, KioskPrompt } from './kiosk-prompt.js';

export { questionOnKiosk } from '@plein/domain/feedback.js';
export { kioskStyles } from './kiosk.styles.js';

/**
 * Opens the outbox of kiosks. It has a database of its own, since the outbox of the page stores nothing on a kiosk, and
 * room for some days without a network.
 */
export const openKioskOutbox = sharedOutbox(() => ({ name: 'plein-outbox-kiosk', most: 1000 }));

const wordsOf = ({ kiosk = kioskInDutch }: FeedbackTerms): KioskTerms => kiosk;

/** The terms of the prompt, with what happens with an answer that waits on a kiosk. */
export function termsOnKiosk(terms: FeedbackTerms, thanks: string): FeedbackTerms {
  const common: CommonTerms = { ...terms.common, queued: thanks, queuedHelp: wordsOf(terms).queuedHelp };
  return { ...terms, common };
}

/** Where an answer can be had, on a screen without links. */
export const helpOnKiosk = (terms: FeedbackTerms): string => wordsOf(terms).help;

/** `start`: nobody answered anything yet. */
type Phase = 'start' | 'answering' | 'sent';

/** How long a kiosk waits for a resident who does nothing, in seconds. */
const waits: Readonly<Record<Phase, number>> = { start: 0, answering: 60, sent: 30 };
/** How long it waits for a resident who asked for more time, in seconds: ten times as long (WCAG 2.2.1). */
const longWait = 600;
/** How long before the end a resident is asked whether they are still there, in seconds. */
const warning = 20;

const uses = ['pointerdown', 'keydown', 'input', 'wheel', 'touchstart', 'scroll'];

/** One kiosk: it brings the prompt back to its start for the next resident. */
export class KioskSession {
  readonly #host: KioskHost;
  readonly #prompt: KioskPrompt;
  readonly #countdown: Countdown;
  #phase: Phase = 'start';
  #isLong = false;

  constructor(host: KioskHost, prompt: KioskPrompt) {
    this.#host = host;
    this.#prompt = prompt;
    this.#countdown = new Countdown(
      configuration().timers ?? systemTimers,
      () => {
        host.requestUpdate();
      },
      () => {
        this.#restart();
      },
    );
    for (const name of uses) document.addEventListener(name, this.#onUse, { capture: true, passive: true });
    document.addEventListener('visibilitychange', this.#onHide);
    // An id that came with the page would be that of two residents, once the page comes from a cache.
    prompt.restart();
    void openKioskOutbox();
  }

  /** Call it after each render. */
  updated(): void {
    const phase = this.#phaseNow;
    if (phase === this.#phase) return;
    this.#phase = phase;
    this.#isLong = false;
    if (phase === 'start') this.#countdown.stop();
    else this.#count();
    this.#host.requestUpdate();
  }

  close(): void {
    this.#countdown.stop();
    for (const name of uses) document.removeEventListener(name, this.#onUse, { capture: true });
    document.removeEventListener('visibilitychange', this.#onHide);
  }

  /** The time that is left, and the two buttons that a resident has about it. */
  render(terms: FeedbackTerms): TemplateResult | typeof nothing {
    const { left } = this.#countdown;
    if (left === undefined) return nothing;
    const words = wordsOf(terms);
    return html`<div class="bar">
      <p class="time" role="timer">
        ${left > 60 ? words.minutes(Math.ceil(left / 60)) : words.seconds(left)}
      </p>
      <p class="hidden-visually" role="status">${this.#isLong ? words.minutes(longWait / 60) : nothing}</p>
      <p role="alert">${this.#phase === 'answering' && left <= warning ? words.stillThere : nothing}</p>
      <div class="row">
        <button type="button" class="button second" id="more-time" @click=${this.#onMore}>
          ${words.moreTime}
        </button>
        <button type="button" class="button second" id="restart" @click=${this.#onRestart}>
          ${words.restart}
        </button>
      </div>
    </div>`;
  }

  get #phaseNow(): Phase {
    const { fields, submission } = this.#prompt.feedback;
    const { status } = submission.state;
    if (status === 'delivered' || status === 'queued') return 'sent';
    const isUsed = this.#prompt.isMissing() || status !== 'idle' || Object.keys(fields).length > 0;
    return isUsed ? 'answering' : 'start';
  }

  #count(): void {
    this.#countdown.start(this.#isLong ? longWait : waits[this.#phase]);
  }

  #restart(): void {
    const { renderRoot } = this.#host;
    if (renderRoot instanceof ShadowRoot) (renderRoot.activeElement as HTMLElement | null)?.blur();
    this.#prompt.restart();
    scrollTo(0, 0);
  }

  readonly #onUse = (): void => {
    if (this.#phase === 'start') return;
    this.#count();
    this.#host.requestUpdate();
  };

  readonly #onHide = (): void => {
    // The screen went off, and the next person to turn it on is somebody else.
    if (document.hidden && this.#phase !== 'start') this.#restart();
  };

  readonly #onMore = (): void => {
    this.#isLong = true;
    this.#count();
    this.#host.requestUpdate();
  };

  readonly #onRestart = async (): Promise<void> => {
    this.#restart();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  };
}
