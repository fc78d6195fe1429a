import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WorkCounts } from '@plein/domain/callbacks.js';
import { askGateway } from '../shared/gateway-request.js';
import type { NewsroomEnvironment } from './context.js';

/** Interval at which the counts are asked for, in milliseconds. */
const rhythm = 30_000;

/** How much work of residents waits, for anyone who may handle it. Without an answer the last counts stay. */
export class WorkCountsController implements ReactiveController {
  counts: Partial<WorkCounts> = {};
  readonly #host: ReactiveControllerHost;
  readonly #around: () => NewsroomEnvironment;
  readonly #mayAsk: () => boolean;
  #stop: (() => void) | undefined;
  #isAsked = false;

  constructor(host: ReactiveControllerHost, around: () => NewsroomEnvironment, mayAsk: () => boolean) {
    this.#host = host;
    this.#around = around;
    this.#mayAsk = mayAsk;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = this.#around().every(rhythm, () => void this.#ask());
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** Asks at once after a login. */
  hostUpdated(): void {
    if (this.#isAsked === this.#mayAsk()) return;
    this.#isAsked = this.#mayAsk();
    if (this.#isAsked) void this.#ask();
    else this.counts = {};
  }

  async #ask(): Promise<void> {
    if (!this.#mayAsk()) return;
    const answer = await askGateway<WorkCounts>(this.#around(), '/v1/work-counts');
    if (answer.status !== 'ok') return;
    const { callbacks, messages, feedback, polls } = answer.value;
    const { counts } = this;
    const isSame = callbacks === counts.callbacks && messages === counts.messages;
    if (isSame && feedback === counts.feedback && polls === counts.polls) return;
    this.counts = answer.value;
    this.#host.requestUpdate();
  }
}
