import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { mayAct } from '@plein/domain/newsroom.js';
import { askGateway } from '../shared/gateway-request.js';
import { PageResource } from '../shared/page-resource.js';
import type { LiveSource, NewsroomContext } from '../shell/context.js';
import { withEvents, withRecentOf, type ArrivedEvent, type Overview } from './overview.js';
import { periodStart, type Period } from './periods.js';

/** Interval at which the counts are fetched again, in milliseconds. */
const refreshEvery = 30_000;
/** Interval at which the profile is fetched again, in milliseconds: the crisis message of a colleague shows soon. */
const renewEvery = 7_000;

/**
 * Holds the overview of a period. It fetches the counts again and again, and adds live events to the latest
 * events for those who may see them.
 */
export class NowController implements ReactiveController {
  readonly overview: PageResource<Overview>;
  period: Period = 'today';
  readonly #host: ReactiveControllerHost;
  readonly #around: () => NewsroomContext;
  readonly #told: (events: readonly ArrivedEvent[]) => void;
  #live: LiveSource | undefined;
  #stop: readonly (() => void)[] = [];
  #isLiveLost = false;
  #isAskLost = false;

  /** `told` is called with the events that arrive. */
  constructor(
    host: ReactiveControllerHost,
    around: () => NewsroomContext,
    told: (events: readonly ArrivedEvent[]) => void,
  ) {
    this.#told = told;
    this.#host = host;
    this.#around = around;
    this.overview = new PageResource(host, async () => {
      const from = encodeURIComponent(periodStart(this.period, around().now()));
      const answer = await askGateway<Overview>(around(), `/v1/reports/overview?from=${from}`);
      this.#isAskLost = answer.status !== 'ok';
      return answer.status === 'ok'
        ? { ...answer, value: withRecentOf(this.overview.value, answer.value) }
        : answer;
    });
    host.addController(this);
  }

  hostConnected(): void {
    const { openLive, gateway, every, actor } = this.#around();
    this.#stop = [
      every(refreshEvery, () => void this.overview.refresh()),
      every(renewEvery, () => void this.#around().renewProfile()),
    ];
    void this.#around().renewProfile();
    if (!mayAct(actor.role, 'contact-centre')) return;
    const live = openLive(`${gateway}/v1/reports/live`);
    this.#live = live;
    live.addEventListener('open', () => {
      if (this.#isLiveLost) void this.overview.refresh();
      this.#liveLost(false);
    });
    live.addEventListener('error', () => {
      this.#liveLost(true);
    });
    live.addEventListener('arrived', ({ data }) => {
      this.#arrived((JSON.parse(data) as { events: ArrivedEvent[] }).events);
    });
  }

  hostDisconnected(): void {
    for (const stop of this.#stop) stop();
    this.#live?.close();
    this.#live = undefined;
  }

  /** Whether the live connection is lost, or the counts could not be fetched again. */
  get isLost(): boolean {
    return this.#isLiveLost || this.#isAskLost;
  }

  async choose(period: Period): Promise<void> {
    if (period === this.period) return;
    this.period = period;
    await this.overview.refresh();
  }

  #arrived(events: readonly ArrivedEvent[]): void {
    this.#told(events);
    if (events.some(({ name }) => name === 'crisis.switched')) void this.#around().renewProfile();
    const { value } = this.overview;
    if (value) this.overview.change(withEvents(value, events));
  }

  #liveLost(isLost: boolean): void {
    this.#isLiveLost = isLost;
    this.#host.requestUpdate();
  }
}
