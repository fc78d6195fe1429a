import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ChatTurn } from '@plein/domain/chat.js';
import type { FormName } from './channel-action.js';
import { configuration } from '../settings/configuration.js';

/** What another element on the page attaches when it asks for a callback. */
export interface CallbackAttachment {
  /** The form that a resident chose in the widget itself. Default: the one for a callback. */
  readonly form?: FormName | undefined;
  /** The conversation with the assistant, the oldest turn first. */
  readonly transcript?: readonly ChatTurn[];
  /** Reference of the case that the question is about. */
  readonly caseReference?: string;
  /** A question to start with, which the resident can change. */
  readonly question?: string;
  /**
   * Values that stood in the fallback of the widget, by name of the field: `name`, `phone`, `slot`, `question`.
   * The form then opens without taking the focus.
   */
  readonly values?: Readonly<Record<string, string>>;
}

/**
 * Events on `window` by which an element hands a resident over. A listener claims one with
 * `preventDefault()`.
 */
export const handoverEvents = ['plein-handover', 'plein-contact-requested'] as const;

export interface ContactHost extends ReactiveControllerHost {
  /** Whether the municipality takes callback requests. */
  readonly canCallBack: boolean;
  requestCallback(attachment: CallbackAttachment): void;
}

const minute = 60_000;

/**
 * Renders a contact widget again at every new minute and when the page becomes visible. Claims residents whom
 * another element on the page hands over to a person.
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
