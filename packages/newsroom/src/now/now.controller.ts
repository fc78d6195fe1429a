import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { withArrivals, type ArrivedEvent, type Overview } from './overview.js';
import { periodStart, type Period } from './periods.js';

/** Whether new events come in by themselves. */
export type Connection = 'connecting' | 'live' | 'lost';

export type NowState =
  | { readonly is: 'loading' }
  | { readonly is: 'shown'; readonly overview: Overview }
  | { readonly is: 'denied'; readonly reason: string }
  | { readonly is: 'failed' };

/** The part of EventSource that is used, so that a test can hand in its own. */
export interface LiveSource {
  addEventListener(type: string, listener: (event: MessageEvent<string>) => void): void;
  close(): void;
}

export interface NowSurroundings {
  readonly fetch: typeof globalThis.fetch;
  readonly openLive: (url: string) => LiveSource;
  readonly now: () => Date;
  readonly gateway: string;
}

/** Keeps the overview of a period up to date: fetched once, then counted on from the live events. */
export class NowController implements ReactiveController {
  state: NowState = { is: 'loading' };
  connection: Connection = 'connecting';
  period: Period = 'today';
  readonly #host: ReactiveControllerHost;
  readonly #around: NowSurroundings;
  #live: LiveSource | undefined;
  #asked = 0;

  constructor(host: ReactiveControllerHost, around: NowSurroundings) {
    this.#host = host;
    this.#around = around;
    host.addController(this);
  }

  hostConnected(): void {
    void this.load();
    const live = this.#around.openLive(`${this.#around.gateway}/v1/reports/live`);
    this.#live = live;
    live.addEventListener('open', () => {
      const missedSome = this.connection === 'lost';
      this.#connected('live');
      if (missedSome) void this.load();
    });
    live.addEventListener('error', () => {
      this.#connected('lost');
    });
    live.addEventListener('arrived', ({ data }) => {
      this.#arrived((JSON.parse(data) as { events: ArrivedEvent[] }).events);
    });
  }

  hostDisconnected(): void {
    this.#live?.close();
    this.#live = undefined;
  }

  async choose(period: Period): Promise<void> {
    if (period === this.period) return;
    this.period = period;
    await this.load();
  }

  /** Fetches the overview of the period; an answer that a later question overtook is left out. */
  async load(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const state = await this.#fetchOverview();
    if (asked !== this.#asked) return;
    if (state.is === 'failed' && this.state.is === 'shown') return;
    this.#show(state);
  }

  async #fetchOverview(): Promise<NowState> {
    const { fetch, gateway, now } = this.#around;
    try {
      const from = encodeURIComponent(periodStart(this.period, now()));
      const response = await fetch(`${gateway}/v1/reports/overview?from=${from}`);
      if (response.ok) return { is: 'shown', overview: (await response.json()) as Overview };
      if (response.status === 401 || response.status === 403) {
        const { detail } = (await response.json()) as { detail?: string };
        return { is: 'denied', reason: detail ?? '' };
      }
      return { is: 'failed' };
    } catch {
      return { is: 'failed' };
    }
  }

  #arrived(events: readonly ArrivedEvent[]): void {
    if (this.state.is !== 'shown') return;
    this.#show({ is: 'shown', overview: withArrivals(this.state.overview, events) });
  }

  #connected(connection: Connection): void {
    this.connection = connection;
    this.#host.requestUpdate();
  }

  #show(state: NowState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
