import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { withArrivals, type ArrivedEvent, type Overview } from './overview.js';
import type { LiveSource, NewsroomEnvironment } from '../shell/context.js';
import { periodStart, type Period } from './periods.js';

export type NowState =
  | { readonly is: 'loading' }
  | { readonly is: 'shown'; readonly overview: Overview }
  | { readonly is: 'denied'; readonly reason: string }
  | { readonly is: 'failed' };

/** Keeps the overview of a period up to date: fetched once, then counted on from the live events. */
export class NowController implements ReactiveController {
  state: NowState = { is: 'loading' };
  /** Whether the live connection is away. */
  isLost = false;
  period: Period = 'today';
  readonly #host: ReactiveControllerHost;
  readonly #around: () => NewsroomEnvironment;
  readonly #told: (events: readonly ArrivedEvent[]) => void;
  #live: LiveSource | undefined;
  #asked = 0;

  /** `told` hears of every event that arrives. */
  constructor(
    host: ReactiveControllerHost,
    around: () => NewsroomEnvironment,
    told: (events: readonly ArrivedEvent[]) => void,
  ) {
    this.#told = told;
    this.#host = host;
    this.#around = around;
    host.addController(this);
  }

  hostConnected(): void {
    void this.load();
    const { openLive, gateway } = this.#around();
    const live = openLive(`${gateway}/v1/reports/live`);
    this.#live = live;
    live.addEventListener('open', () => {
      if (this.isLost) void this.load();
      this.#lost(false);
    });
    live.addEventListener('error', () => {
      this.#lost(true);
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
    const { fetch, gateway, now } = this.#around();
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
    this.#told(events);
    if (this.state.is !== 'shown') return;
    this.#show({ is: 'shown', overview: withArrivals(this.state.overview, events) });
  }

  #lost(isLost: boolean): void {
    this.isLost = isLost;
    this.#host.requestUpdate();
  }

  #show(state: NowState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
