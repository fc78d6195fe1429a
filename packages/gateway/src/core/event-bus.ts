/** An event as the newsroom sees it: its subject, but nothing about the resident. */
export interface ArrivedEvent {
  id: string;
  name: string;
  component: string;
  channel: string;
  task?: string;
  page: string;
  /** When the event happened, by the clock of the page. */
  occurredAt: string;
  /** When the page logged the event. */
  time: string;
  /** When the gateway received the event. */
  receivedAt: string;
}

type Listener = (events: readonly ArrivedEvent[]) => void;

/** Publishes stored events to subscribers within this process, always after the commit. */
export class EventBus {
  readonly #listeners = new Set<Listener>();
  readonly #sharers = new Set<Listener>();
  readonly #closers = new Set<() => void>();
  #closed = false;

  get closed(): boolean {
    return this.#closed;
  }

  /** Whether there are subscribers. */
  get followed(): boolean {
    return this.#listeners.size > 0;
  }

  /**
   * Notifies every subscriber of events received here, and every function that shares them with other
   * gateways. None of these functions may throw.
   */
  publish(events: readonly ArrivedEvent[]): void {
    if (events.length === 0) return;
    for (const share of this.#sharers) share(events);
    this.publishFromElsewhere(events);
  }

  /** Notifies every subscriber of events received by another gateway on the same store. */
  publishFromElsewhere(events: readonly ArrivedEvent[]): void {
    if (events.length === 0) return;
    for (const listener of this.#listeners) listener(events);
  }

  /** Passes on events received here, not those of other gateways, until the returned function is called. */
  share(sharer: Listener): () => void {
    this.#sharers.add(sharer);
    return () => this.#sharers.delete(sharer);
  }

  /**
   * Subscribes to events until the returned function is called, or until the gateway closes and calls
   * `onClose`.
   */
  subscribe(listener: Listener, onClose: () => void): () => void {
    this.#listeners.add(listener);
    this.#closers.add(onClose);
    return () => {
      this.#listeners.delete(listener);
      this.#closers.delete(onClose);
    };
  }

  /** Ends every subscription. */
  close(): void {
    this.#closed = true;
    const closers = [...this.#closers];
    this.#listeners.clear();
    this.#closers.clear();
    for (const onClose of closers) onClose();
  }
}
