import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where something that is loaded stands. `stale` is a value that is being renewed, or could not be. */
export type ResourceState<Value, Failure> =
  | { readonly status: 'idle' }
  | { readonly status: 'pending' }
  | { readonly status: 'ready'; readonly value: Value }
  | { readonly status: 'stale'; readonly value: Value; readonly failure?: Failure }
  | { readonly status: 'failed'; readonly failure: Failure };

/** What loading came to: a value, or a failure that says by its own `status` what it is. */
export type LoadResult<Value, Failure> = LoadedValue<Value> | Failure;

interface LoadedValue<Value> {
  readonly status: 'ok';
  readonly value: Value;
}

const isLoaded = <Value>(result: { readonly status: string }): result is LoadedValue<Value> =>
  result.status === 'ok';

/**
 * Something that is loaded, as a state machine. A new load aborts the one before, and an answer that comes too late
 * is left out. The host renders at every change.
 */
export class ResourceController<
  Value,
  Failure extends { readonly status: string },
> implements ReactiveController {
  state: ResourceState<Value, Failure> = { status: 'idle' };
  readonly #host: ReactiveControllerHost;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    if (this.state.status === 'pending') this.state = { status: 'idle' };
  }

  /** The value, fresh or stale; undefined if there is none. */
  get value(): Value | undefined {
    return 'value' in this.state ? this.state.value : undefined;
  }

  /** Loads, or renews what there is. Resolves when this load is over, or was overtaken. */
  async load(work: (signal: AbortSignal) => Promise<LoadResult<Value, Failure>>): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    const before = this.value;
    this.#set(before === undefined ? { status: 'pending' } : { status: 'stale', value: before });
    const result = await work(abort.signal);
    if (this.#abort !== abort) return;
    const { value } = this;
    if (isLoaded<Value>(result)) this.settle(result.value);
    else if (value === undefined) this.fail(result);
    else this.#set({ status: 'stale', value, failure: result });
  }

  /** Takes a value that is there already, such as one that came with the page. What is under way goes on. */
  settle(value: Value): void {
    this.#set({ status: 'ready', value });
  }

  /** Sets a failure that came with the page. */
  fail(failure: Failure): void {
    this.#set({ status: 'failed', failure });
  }

  /** Clears the value and aborts the request in progress. */
  reset(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#set({ status: 'idle' });
  }

  #set(state: ResourceState<Value, Failure>): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
