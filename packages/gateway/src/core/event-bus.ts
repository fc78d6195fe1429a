/** What the newsroom sees of an event: what it is about, never who. */
export interface ArrivedEvent {
  id: string;
  name: string;
  component: string;
  channel: string;
  task?: string;
  page: string;
  /** When it happened, by the clock of the page. */
  occurredAt: string;
  /** When the page logged it. */
  time: string;
  /** When the gateway received it. */
  receivedAt: string;
}

type Listener = (events: readonly ArrivedEvent[]) => void;

/** Passes on, within this process, what was stored; fed after the commit and never before. */
export class EventBus {
  readonly #listeners = new Set<Listener>();
  readonly #sharers = new Set<Listener>();
  readonly #closers = new Set<() => void>();
  #closed = false;

  get closed(): boolean {
    return this.#closed;
  }

  /** Whether anyone follows what arrives. */
  get followed(): boolean {
    return this.#listeners.size > 0;
  }

  /** Tells every listener what came in here, and whoever shares it with other gateways. Nobody may throw. */
  publish(events: readonly ArrivedEvent[]): void {
    if (events.length === 0) return;
    for (const share of this.#sharers) share(events);
    this.publishFromElsewhere(events);
  }

  /** Tells every listener what came in at another gateway on the same store. */
  publishFromElsewhere(events: readonly ArrivedEvent[]): void {
    if (events.length === 0) return;
    for (const listener of this.#listeners) listener(events);
  }

  /** Hears what came in here, and nothing from elsewhere, until the returned function is called. */
  share(sharer: Listener): () => void {
    this.#sharers.add(sharer);
    return () => this.#sharers.delete(sharer);
  }

  /** Listens until the returned function is called or the gateway closes, which `onClose` hears. */
  subscribe(listener: Listener, onClose: () => void): () => void {
    this.#listeners.add(listener);
    this.#closers.add(onClose);
    return () => {
      this.#listeners.delete(listener);
      this.#closers.delete(onClose);
    };
  }

  /** Ends every stream that is fed from here. */
  close(): void {
    this.#closed = true;
    const closers = [...this.#closers];
    this.#listeners.clear();
    this.#closers.clear();
    for (const onClose of closers) onClose();
  }
}
