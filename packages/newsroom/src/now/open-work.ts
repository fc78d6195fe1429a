import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { mayAct, type CallbackList, type UnansweredQuestionList } from '@plein/domain/newsroom.js';
import type { Report } from '@plein/domain/reports.js';
import type { NewsroomContext } from '../shell/context.js';
import type { RequestResult } from '@plein/measurement/request.js';
import { askGateway } from '../shared/gateway-request.js';
import { PageResource } from '../shared/page-resource.js';
import type { ArrivedEvent } from './overview.js';

/** Interval at which everything is fetched again, in milliseconds. */
const refreshEvery = 30_000;
/** Interval at which the promises are checked, in milliseconds. */
const tickEvery = 10_000;

/** Events after which the open work may have changed. */
const changing = /^(contact\.callback|chat\.not-answered)/;

/** Open work: callbacks that are waiting, questions without an answer, and subjects that rise. */
export class OpenWork implements ReactiveController {
  readonly callbacks: PageResource<CallbackList>;
  readonly questions: PageResource<UnansweredQuestionList>;
  readonly rising: PageResource<Report>;
  readonly #host: ReactiveControllerHost;
  readonly #context: () => NewsroomContext;
  #stops: (() => void)[] = [];

  constructor(host: ReactiveControllerHost, context: () => NewsroomContext) {
    this.#host = host;
    this.#context = context;
    this.callbacks = new PageResource(host, async () => this.#staff('/v1/callbacks?status=open'));
    this.questions = new PageResource(host, async () => this.#staff('/v1/unanswered-questions'));
    this.rising = new PageResource(host, async () => askGateway(context(), '/v1/reports/rising'));
    host.addController(this);
  }

  hostConnected(): void {
    const { every } = this.#context();
    this.#stops = [
      every(refreshEvery, () => {
        this.refresh();
      }),
      every(tickEvery, () => {
        this.#host.requestUpdate();
      }),
    ];
  }

  hostDisconnected(): void {
    for (const stop of this.#stops.splice(0)) stop();
  }

  /** Fetches everything again. Current values stay in view meanwhile. */
  refresh(): void {
    void this.rising.refresh();
    this.#refreshWork();
  }

  /** Fetches the work again when events arrive that change it. */
  arrived(events: readonly ArrivedEvent[]): void {
    if (events.some(({ name }) => changing.test(name))) this.#refreshWork();
  }

  /** Whether the work may be fetched: only staff who may do it fetch it. */
  get isForStaff(): boolean {
    return mayAct(this.#context().actor.role, 'contact-centre');
  }

  #refreshWork(): void {
    if (!this.isForStaff) return;
    void this.callbacks.refresh();
    void this.questions.refresh();
  }

  async #staff<Value>(path: string): Promise<RequestResult<Value>> {
    if (!this.isForStaff) return { status: 'invalid', problem: { status: 403 } };
    return askGateway<Value>(this.#context(), path);
  }
}
