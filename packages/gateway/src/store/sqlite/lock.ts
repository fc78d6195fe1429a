/** A lock for one holder at a time. Waiting callers get it in the order in which they asked. */
export class Lock {
  readonly #waiting: (() => void)[] = [];
  #held = false;

  /** Resolves when the caller holds the lock. The caller must release it. */
  acquire(): Promise<void> {
    if (!this.#held) {
      this.#held = true;
      return Promise.resolve();
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  release(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#held = false;
  }
}
