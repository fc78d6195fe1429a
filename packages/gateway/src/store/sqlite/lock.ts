/** Lets one in at a time, in the order of asking. */
export class Lock {
  readonly #waiting: (() => void)[] = [];
  #held = false;

  /** Resolves when it is the caller's turn; who acquired must release. */
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
