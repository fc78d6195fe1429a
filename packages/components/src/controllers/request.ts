import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where a request stands. `stale` is a value that is being fetched anew or could not be renewed. */
export type RequestState<Value, Failure> =
  | { readonly is: 'idle' }
  | { readonly is: 'pending' }
  | { readonly is: 'ready'; readonly value: Value }
  | { readonly is: 'stale'; readonly value: Value; readonly failure?: Failure }
  | { readonly is: 'failed'; readonly failure: Failure };

export type Outcome<Value, Failure> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure };

/**
 * One request as a status machine. A new run aborts the one before, and an answer that comes too late is
 * left out. The host draws itself anew at every change.
 */
export class RequestController<Value, Failure> implements ReactiveController {
  state: RequestState<Value, Failure> = { is: 'idle' };
  readonly #host: ReactiveControllerHost;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    if (this.state.is === 'pending') this.state = { is: 'idle' };
  }

  /** The value, fresh or stale, where there is one. */
  get value(): Value | undefined {
    return 'value' in this.state ? this.state.value : undefined;
  }

  async run(work: (signal: AbortSignal) => Promise<Outcome<Value, Failure>>): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    const before = this.value;
    this.#set(before === undefined ? { is: 'pending' } : { is: 'stale', value: before });
    const outcome = await work(abort.signal);
    if (abort.signal.aborted || this.#abort !== abort) return;
    if (outcome.ok) this.#set({ is: 'ready', value: outcome.value });
    else if (before === undefined) this.#set({ is: 'failed', failure: outcome.failure });
    else this.#set({ is: 'stale', value: before, failure: outcome.failure });
  }

  /** Takes a value that is there already, such as one that came with the page. */
  settle(value: Value): void {
    this.#set({ is: 'ready', value });
  }

  /** Takes over a failure that a page came with. */
  fail(failure: Failure): void {
    this.#set({ is: 'failed', failure });
  }

  /** Forgets the value and what is under way. */
  reset(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#set({ is: 'idle' });
  }

  #set(state: RequestState<Value, Failure>): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
