interface Running<Value> {
  readonly value: Promise<Value>;
  next: Promise<Value> | undefined;
}

/**
 * Shares reads among callers. Those who ask during a read get the next one together, so that each gets what
 * was true after it asked, and many callers cost no more than one read after the other.
 */
export class SharedReads<Value> {
  readonly #running = new Map<string, Running<Value>>();

  /** @param key what is read; `read` of one of the callers with this key is used for all of them */
  get(key: string, read: () => Promise<Value>): Promise<Value> {
    const running = this.#running.get(key);
    if (!running) return this.#start(key, read);
    return (running.next ??= running.value.then(
      () => this.#start(key, read),
      () => this.#start(key, read),
    ));
  }

  #start(key: string, read: () => Promise<Value>): Promise<Value> {
    const running: Running<Value> = { value: read(), next: undefined };
    this.#running.set(key, running);
    const clear = (): void => {
      if (running.next === undefined) this.#running.delete(key);
    };
    running.value.then(clear, clear);
    return running.value;
  }
}
