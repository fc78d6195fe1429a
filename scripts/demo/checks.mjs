/** Counts checks and prints each with its outcome. */
export class Checks {
  #passed = 0;
  #failed = 0;

  /**
   * @param {string} name what should be so
   * @param {() => Promise<unknown>} work throws when it is not
   * @param {(name: string) => Promise<unknown>} [onFailure] keeps what helps to understand it
   * @returns {Promise<boolean>}
   */
  async check(name, work, onFailure) {
    try {
      await work();
      this.#passed += 1;
      process.stdout.write(`✓ ${name}\n`);
      return true;
    } catch (error) {
      this.#failed += 1;
      process.stdout.write(`✗ ${name}\n  ${error instanceof Error ? error.message : String(error)}\n`);
      await onFailure?.(name);
      return false;
    }
  }

  /** Prints the sum; the exit code says whether all is well. */
  finish() {
    process.stdout.write(`${this.#passed} passed, ${this.#failed} failed\n`);
    process.exitCode = this.#failed > 0 ? 1 : 0;
  }
}
