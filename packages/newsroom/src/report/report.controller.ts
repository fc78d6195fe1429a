import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Report } from '@plein/domain/reports.js';
import type { NewsroomSurroundings } from '../shell/context.js';
import { earlierDays, reportPath, type Choices } from './choices.js';
import { chartsOf } from './charts/index.js';
import type { ChartSpec } from './charts/spec.js';
import { stepOf } from './period.js';

/** A report with that of the period it is compared with. */
export interface Answered {
  readonly report: Report;
  readonly earlier: Report | undefined;
}

export type ChartState =
  | { readonly is: 'loading' }
  | ({ readonly is: 'shown' } & Answered)
  | { readonly is: 'denied'; readonly reason: string }
  | { readonly is: 'failed' };

/** The charts of a report that say something under the filters: none by what is filtered already. */
export function chartsFor({ report, filters }: Choices): ChartSpec[] {
  return chartsOf(report).filter(({ by, split }) => !(by && by in filters) && !(split && split in filters));
}

/** What a chart asks the API for. */
export function askedBy({ by, split }: ChartSpec, { days }: Choices): { by?: string; split?: string } {
  return { ...(by && { by: by === 'time' ? stepOf(days) : by }), ...(split && { split }) };
}

/** Fetches what the charts of a report need; an answer that other choices overtook is left out. */
export class ReportController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #around: () => NewsroomSurroundings;
  #states = new Map<string, ChartState>();
  #asked = '';
  #stop = new AbortController();

  constructor(host: ReactiveControllerHost, around: () => NewsroomSurroundings) {
    this.#host = host;
    this.#around = around;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop.abort();
    this.#asked = '';
  }

  /** How a chart stands. */
  of(chart: ChartSpec): ChartState {
    return this.#states.get(chart.id) ?? { is: 'loading' };
  }

  /** Fetches what these choices ask, unless that is what was asked last. */
  ask(choices: Choices): void {
    const asked = JSON.stringify(choices);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#states = new Map();
    const { signal } = this.#stop;
    for (const chart of chartsFor(choices)) void this.#fetch(chart, choices, signal);
  }

  /** Asks everything again. */
  retry(choices: Choices): void {
    this.#asked = '';
    this.ask(choices);
    this.#host.requestUpdate();
  }

  async #fetch(chart: ChartSpec, choices: Choices, signal: AbortSignal): Promise<void> {
    const state = await this.#answer(chart, choices, signal);
    if (signal.aborted) return;
    this.#states.set(chart.id, state);
    this.#host.requestUpdate();
  }

  async #answer(chart: ChartSpec, choices: Choices, signal: AbortSignal): Promise<ChartState> {
    const { fetch, gateway } = this.#around();
    const asked = askedBy(chart, choices);
    const before = earlierDays(choices);
    const get = async (days: Choices['days']): Promise<Response> =>
      fetch(`${gateway}${reportPath(choices, days, asked)}`, { signal });
    try {
      const [response, earlier] = await Promise.all([get(choices.days), before && get(before)]);
      if (response.status === 401 || response.status === 403) {
        const { detail } = (await response.json()) as { detail?: string };
        return { is: 'denied', reason: detail ?? '' };
      }
      if (!response.ok || (earlier && !earlier.ok)) return { is: 'failed' };
      return {
        is: 'shown',
        report: (await response.json()) as Report,
        earlier: earlier && ((await earlier.json()) as Report),
      };
    } catch {
      return { is: 'failed' };
    }
  }
}
