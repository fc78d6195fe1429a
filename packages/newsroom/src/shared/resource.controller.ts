import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Answer } from './gateway-request.js';

/** What a page has of the gateway. */
export type Resource<Value> =
  | { readonly is: 'loading' }
  | { readonly is: 'failed' }
  | { readonly is: 'denied'; readonly reason: string | undefined }
  | { readonly is: 'shown'; readonly value: Value; readonly tag: string | undefined };

/** Fetches what a page shows, first when the page opens. */
export class ResourceController<Value> implements ReactiveController {
  state: Resource<Value> = { is: 'loading' };
  readonly #host: ReactiveControllerHost;
  readonly #ask: () => Promise<Answer<Value>>;
  #round = 0;

  constructor(host: ReactiveControllerHost, ask: () => Promise<Answer<Value>>) {
    this.#host = host;
    this.#ask = ask;
    host.addController(this);
  }

  hostConnected(): void {
    void this.load();
  }

  get value(): Value | undefined {
    return this.state.is === 'shown' ? this.state.value : undefined;
  }

  get tag(): string | undefined {
    return this.state.is === 'shown' ? this.state.tag : undefined;
  }

  /** Fetches anew and shows that it does; a later call wins from an earlier one. */
  async load(): Promise<void> {
    this.#show({ is: 'loading' });
    await this.refresh();
  }

  /** Fetches anew while what there is stays in view, also when it cannot be fetched. */
  async refresh(): Promise<void> {
    const round = ++this.#round;
    const answer = await this.#ask();
    if (round !== this.#round) return;
    if (answer.is === 'given') this.#show({ is: 'shown', value: answer.value, tag: answer.tag });
    else if (answer.is === 'refused' && [401, 403].includes(answer.status)) {
      this.#show({ is: 'denied', reason: answer.problem.detail });
    } else if (this.state.is !== 'shown') this.#show({ is: 'failed' });
  }

  /** Shows a value that the gateway gave in answer to a change. */
  give(value: Value, tag = this.tag): void {
    this.#round += 1;
    this.#show({ is: 'shown', value, tag });
  }

  #show(state: Resource<Value>): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
