import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { mayAct, type CallbackList, type UnansweredQuestionList } from '@plein/domain/newsroom.js';
import type { Report } from '@plein/domain/reports.js';
import type { NewsroomContext } from '../shell/context.js';
import type { RequestResult } from '@plein/measurement/request.js';
import { askGateway } from '../shared/gateway-request.js';
import { PageResource } from '../shared/page-resource.js';
import type { ArrivedEvent } from './overview.js';

/** How often all is asked again, in milliseconds. */
const refreshEvery = 30_000;
/** How often the promises are looked at, in milliseconds. */
const tickEvery = 10_000;

/** Events after which somebody else may wait, or nobody any more. */
const changing = /^(contact\.callback|chat\.not-answered)/;

/** What lies on the desk: who waits for a call, what had no answer, and what rises. */
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

  /** Asks everything again; what there is stays in view meanwhile. */
  refresh(): void {
    void this.rising.refresh();
    this.#refreshWork();
  }

  /** Asks again for the work when events arrive that change it. */
  arrived(events: readonly ArrivedEvent[]): void {
    if (events.some(({ name }) => changing.test(name))) this.#refreshWork();
  }

  /** Only who may work on it asks for it. */
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
