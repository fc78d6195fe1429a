import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LiveSource, NewsroomEnvironment } from './context.js';

/** Whether the gateway answers, and whether live events come in. */
export type Connection = 'connecting' | 'answers' | 'live' | 'lost';

/**
 * Watches the connection to the gateway. All pages fetch and listen through it, so that one sign shows
 * whether the gateway can be reached.
 */
export class ConnectionController implements ReactiveController {
  connection: Connection = 'connecting';
  readonly #host: ReactiveControllerHost;
  readonly #around: () => NewsroomEnvironment;
  readonly #unknown: () => void;
  #live = 0;

  /** `unknown` is called when the gateway does not know the session (401). */
  constructor(host: ReactiveControllerHost, around: () => NewsroomEnvironment, unknown: () => void) {
    this.#host = host;
    this.#around = around;
    this.#unknown = unknown;
    host.addController(this);
  }

  hostConnected(): void {
    this.connection = 'connecting';
  }

  readonly fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    try {
      const response = await this.#around().fetch(input, init);
      if (this.connection !== 'live') this.#is('answers');
      if (response.status === 401) this.#unknown();
      return response;
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) this.#is('lost');
      throw error;
    }
  };

  readonly openLive = (url: string): LiveSource => {
    const source = this.#around().openLive(url);
    let isOpen = false;
    const opened = (open: boolean): void => {
      if (open !== isOpen) this.#live += open ? 1 : -1;
      isOpen = open;
    };
    source.addEventListener('open', () => {
      opened(true);
      this.#is('live');
    });
    source.addEventListener('error', () => {
      opened(false);
      this.#is('lost');
    });
    return {
      addEventListener: (type, listener) => {
        source.addEventListener(type, listener);
      },
      close: () => {
        opened(false);
        source.close();
        if (this.#live === 0 && this.connection === 'live') this.#is('answers');
      },
    };
  };

  #is(connection: Connection): void {
    if (this.connection === connection) return;
    this.connection = connection;
    this.#host.requestUpdate();
  }
}
