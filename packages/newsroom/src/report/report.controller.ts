import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ResourceController, type LoadResult, type ResourceState } from '@plein/components/resource.js';
import type { AnswerList } from '@plein/domain/answers.js';
import { mayAct } from '@plein/domain/newsroom.js';
import type { Report } from '@plein/domain/reports.js';
import type { RequestResult } from '@plein/measurement/request.js';
import { askGateway } from '../shared/gateway-request.js';
import { failureOf, type PageFailure } from '../shared/page-resource.js';
import type { NewsroomContext } from '../shell/context.js';
import { earlierDays, reportPath, type Choices } from './choices.js';
import { chartsOf } from './charts/definitions/index.js';
import type { ChartSpec } from './charts/spec.js';
import { stepOf } from './period.js';

/** A report, and the one of the period of comparison. */
export interface Answered {
  readonly report: Report;
  readonly earlier: Report | undefined;
}

export type ChartState = ResourceState<Answered, PageFailure>;

type GetReport = (path: string) => Promise<RequestResult<Report>>;

/** Charts of a report that make sense with the filters: none by a key that is filtered already. */
export function chartsFor({ report, filters }: Choices): ChartSpec[] {
  return chartsOf(report).filter(({ by, split }) => !(by && by in filters) && !(split && split in filters));
}

/** Parameters of a chart for the API. */
export function askedBy(
  { by, split, isSparse }: ChartSpec,
  { days }: Choices,
): { by?: string; split?: string } {
  return { ...(by && { by: by === 'time' ? stepOf(days, isSparse) : by }), ...(split && { split }) };
}

/** Fetches what the charts of a report need. Answers to earlier choices are ignored. */
export class ReportController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #around: () => NewsroomContext;
  readonly #answers: ResourceController<AnswerList, PageFailure>;
  readonly #charts = new Map<string, ResourceController<Answered, PageFailure>>();
  #asked = '';
  #stop = new AbortController();

  constructor(host: ReactiveControllerHost, around: () => NewsroomContext) {
    this.#host = host;
    this.#around = around;
    this.#answers = new ResourceController(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop.abort();
    this.#asked = '';
  }

  /** The answers by whose questions a report names them; undefined while they are not needed or not known. */
  get answers(): AnswerList['answers'] | undefined {
    return this.#answers.value?.answers;
  }

  /** State of a chart. */
  of(chart: ChartSpec): ChartState {
    return this.#chart(chart).state;
  }

  /** Fetches what these choices need, unless they are the same as last time. */
  ask(choices: Choices): void {
    const asked = JSON.stringify(choices);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#stop.abort();
    this.#stop = new AbortController();
    const get = this.#getter(this.#stop.signal);
    if (choices.report === 'answers') void this.#nameAnswers();
    for (const spec of chartsFor(choices)) {
      const chart = this.#chart(spec);
      chart.reset();
      void chart.load(() => answered(spec, choices, get));
    }
  }

  /** Fetches everything again. */
  retry(choices: Choices): void {
    this.#asked = '';
    this.ask(choices);
  }

  async #nameAnswers(): Promise<void> {
    const around = this.#around();
    if (!mayAct(around.actor.role, 'department-editor')) return;
    await this.#answers.load(async () => {
      const list = await askGateway<AnswerList>(around, '/v1/answers');
      return list.status === 'ok' ? list : failureOf(list);
    });
  }

  #chart({ id }: ChartSpec): ResourceController<Answered, PageFailure> {
    const chart = this.#charts.get(id) ?? new ResourceController(this.#host);
    this.#charts.set(id, chart);
    return chart;
  }

  /** Returns a function that fetches each path once, however many charts need it. */
  #getter(signal: AbortSignal): GetReport {
    const asked = new Map<string, Promise<RequestResult<Report>>>();
    return (path) => {
      const report = asked.get(path) ?? askGateway<Report>(this.#around(), path, { signal });
      asked.set(path, report);
      return report;
    };
  }
}

async function answered(
  chart: ChartSpec,
  choices: Choices,
  get: GetReport,
): Promise<LoadResult<Answered, PageFailure>> {
  const asked = askedBy(chart, choices);
  const before = earlierDays(choices);
  const [now, earlier] = await Promise.all([
    get(reportPath(choices, choices.days, asked)),
    before && get(reportPath(choices, before, asked)),
  ]);
  if (now.status !== 'ok') return failureOf(now);
  if (earlier && earlier.status !== 'ok') return { status: 'unreachable' };
  return { status: 'ok', value: { report: now.value, earlier: earlier?.value } };
}
