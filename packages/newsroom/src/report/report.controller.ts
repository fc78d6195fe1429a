import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Report } from '@plein/domain/reports.js';
import type { NewsroomEnvironment } from '../shell/context.js';
import { earlierDays, reportPath, type Choices } from './choices.js';
import { chartsOf } from './charts/definitions/index.js';
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

interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** The charts of a report that say something under the filters: none by what is filtered already. */
export function chartsFor({ report, filters }: Choices): ChartSpec[] {
  return chartsOf(report).filter(({ by, split }) => !(by && by in filters) && !(split && split in filters));
}

/** What a chart asks the API for. */
export function askedBy(
  { by, split, isSparse }: ChartSpec,
  { days }: Choices,
): { by?: string; split?: string } {
  return { ...(by && { by: by === 'time' ? stepOf(days, isSparse) : by }), ...(split && { split }) };
}

/** Fetches what the charts of a report need; an answer that other choices overtook is left out. */
export class ReportController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #around: () => NewsroomEnvironment;
  #states = new Map<string, ChartState>();
  #asked = '';
  #stop = new AbortController();

  constructor(host: ReactiveControllerHost, around: () => NewsroomEnvironment) {
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
    const get = this.#getter(signal);
    for (const chart of chartsFor(choices)) void this.#fetch(chart, choices, get, signal);
  }

  /** Asks everything again. */
  retry(choices: Choices): void {
    this.#asked = '';
    this.ask(choices);
    this.#host.requestUpdate();
  }

  async #fetch(
    chart: ChartSpec,
    choices: Choices,
    get: (path: string) => Promise<Reply>,
    signal: AbortSignal,
  ): Promise<void> {
    const state = await this.#answer(chart, choices, get);
    if (signal.aborted) return;
    this.#states.set(chart.id, state);
    this.#host.requestUpdate();
  }

  async #answer(
    chart: ChartSpec,
    choices: Choices,
    get: (path: string) => Promise<Reply>,
  ): Promise<ChartState> {
    const asked = askedBy(chart, choices);
    const before = earlierDays(choices);
    try {
      const [now, earlier] = await Promise.all([
        get(reportPath(choices, choices.days, asked)),
        before && get(reportPath(choices, before, asked)),
      ]);
      if (now.status === 401 || now.status === 403) {
        return { is: 'denied', reason: (now.body as { detail?: string }).detail ?? '' };
      }
      if (now.status !== 200 || (earlier && earlier.status !== 200)) return { is: 'failed' };
      return { is: 'shown', report: now.body as Report, earlier: earlier?.body as Report | undefined };
    } catch {
      return { is: 'failed' };
    }
  }

  /** Gets each path once, however many charts need it. */
  #getter(signal: AbortSignal): (path: string) => Promise<Reply> {
    const asked = new Map<string, Promise<Reply>>();
    const { fetch, gateway } = this.#around();
    return async (path) => {
      const reply =
        asked.get(path) ??
        fetch(`${gateway}${path}`, { signal }).then(async (response) => ({
          status: response.status,
          body: (await response.json()) as unknown,
        }));
      asked.set(path, reply);
      return reply;
    };
  }
}
