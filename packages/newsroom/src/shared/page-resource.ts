import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ResourceController } from '@plein/components/resource.js';
import type { RequestFailure, RequestResult } from '@plein/measurement/request.js';

/** Why a page has nothing to show: anyone who asks may not see it, or it could not be fetched. */
export interface PageFailure {
  readonly status: 'denied' | 'unreachable';
}

/** Why an answer brought a page nothing. */
export const failureOf = (failure: RequestFailure): PageFailure =>
  failure.status === 'invalid' && [401, 403].includes(failure.problem.status)
    ? { status: 'denied' }
    : { status: 'unreachable' };

interface Tagged<Value> {
  readonly value: Value;
  /** The version of the value, from `ETag`. */
  readonly tag: string | undefined;
}

/** What a page shows of the gateway, fetched first when the page opens. Without value and failure it is loading. */
export class PageResource<Value> implements ReactiveController {
  readonly #resource: ResourceController<Tagged<Value>, PageFailure>;
  readonly #ask: () => Promise<RequestResult<Value>>;
  /** The failure that stays in view while a refresh is under way. */
  #lastFailure: PageFailure | undefined;

  constructor(host: ReactiveControllerHost, ask: () => Promise<RequestResult<Value>>) {
    this.#resource = new ResourceController(host);
    this.#ask = ask;
    host.addController(this);
  }

  hostConnected(): void {
    void this.load();
  }

  get value(): Value | undefined {
    return this.#resource.value?.value;
  }

  get tag(): string | undefined {
    return this.#resource.value?.tag;
  }

  get failure(): PageFailure | undefined {
    const { state } = this.#resource;
    if (state.status === 'failed') return state.failure;
    return state.status === 'pending' ? this.#lastFailure : undefined;
  }

  /** Fetches again and shows the loading state. Only the answer to the last call is used. */
  async load(): Promise<void> {
    this.#resource.reset();
    await this.refresh();
  }

  /** Fetches again. The current value stays in view, also if the fetch fails. */
  async refresh(): Promise<void> {
    this.#lastFailure = this.failure;
    await this.#resource.load(async () => {
      const answer = await this.#ask();
      if (answer.status !== 'ok') return failureOf(answer);
      const { value, response } = answer;
      return { status: 'ok', value: { value, tag: response.headers.get('etag') ?? undefined } };
    });
    const { state } = this.#resource;
    if (state.status === 'stale' && state.failure?.status === 'denied') this.#resource.fail(state.failure);
  }

  /** Shows a value that the gateway gave in answer to a change; an answer that is under way is left out. */
  give(value: Value, tag = this.tag): void {
    this.#resource.reset();
    this.#resource.settle({ value, tag });
  }

  /** Shows the value as it has become meanwhile; an answer that is under way replaces it. */
  change(value: Value): void {
    this.#resource.settle({ value, tag: this.tag });
  }
}
