import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ChatTurn } from '@plein/domain/chat.js';
import { configuration } from '../settings/configuration.js';

/** What goes along when a resident asks to be called back from elsewhere on the page. */
export interface CallbackAttachment {
  /** The conversation with the assistant, the oldest turn first. */
  readonly transcript?: readonly ChatTurn[];
  /** Reference of the case that the question is about. */
  readonly caseReference?: string;
  /** A question that is there already; the resident can change it. */
  readonly question?: string;
}

/** Events on `window` by which another element hands a resident over; who claims one prevents its default. */
export const handoverEvents = ['plein-handover', 'plein-contact-requested'] as const;

export interface ContactHost extends ReactiveControllerHost {
  /** Whether the municipality can be asked to call back. */
  readonly canCallBack: boolean;
  requestCallback(attachment: CallbackAttachment): void;
}

const minute = 60_000;

/**
 * Keeps a contact widget true to the clock, drawing it anew at every new minute and when the page is seen
 * again, and takes over residents whom another element on the page hands to a person.
 */
export class ContactController implements ReactiveController {
  readonly #host: ContactHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listening: AbortController | undefined;

  constructor(host: ContactHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    document.addEventListener('visibilitychange', this.#tick, { signal });
    for (const name of handoverEvents) addEventListener(name, this.#claim, { signal });
    this.#plan();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#listening?.abort();
  }

  #plan(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#tick, minute - (+configuration().now() % minute));
  }

  readonly #tick = (): void => {
    this.#host.requestUpdate();
    this.#plan();
  };

  readonly #claim = (event: Event): void => {
    if (event.defaultPrevented || !this.#host.canCallBack) return;
    event.preventDefault();
    this.#host.requestCallback((event as CustomEvent<CallbackAttachment | null>).detail ?? {});
  };
}
