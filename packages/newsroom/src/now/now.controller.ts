import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { askGateway } from '../shared/gateway-request.js';
import { PageResource } from '../shared/page-resource.js';
import type { LiveSource, NewsroomEnvironment } from '../shell/context.js';
import { withEvents, type ArrivedEvent, type Overview } from './overview.js';
import { periodStart, type Period } from './periods.js';

/** Holds the overview of a period: it fetches it once, then counts live events in. */
export class NowController implements ReactiveController {
  readonly overview: PageResource<Overview>;
  /** Whether the live connection is lost. */
  isLost = false;
  period: Period = 'today';
  readonly #host: ReactiveControllerHost;
  readonly #around: () => NewsroomEnvironment;
  readonly #told: (events: readonly ArrivedEvent[]) => void;
  #live: LiveSource | undefined;

  /** `told` is called with the events that arrive. */
  constructor(
    host: ReactiveControllerHost,
    around: () => NewsroomEnvironment,
    told: (events: readonly ArrivedEvent[]) => void,
  ) {
    this.#told = told;
    this.#host = host;
    this.#around = around;
    this.overview = new PageResource(host, () => {
      const from = encodeURIComponent(periodStart(this.period, around().now()));
      return askGateway(around(), `/v1/reports/overview?from=${from}`);
    });
    host.addController(this);
  }

  hostConnected(): void {
    const { openLive, gateway } = this.#around();
    const live = openLive(`${gateway}/v1/reports/live`);
    this.#live = live;
    live.addEventListener('open', () => {
      if (this.isLost) void this.overview.refresh();
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
    await this.overview.refresh();
  }

  #arrived(events: readonly ArrivedEvent[]): void {
    this.#told(events);
    const { value } = this.overview;
    if (value) this.overview.change(withEvents(value, events));
  }

  #lost(isLost: boolean): void {
    this.isLost = isLost;
    this.#host.requestUpdate();
  }
}
