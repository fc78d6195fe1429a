import { leaveOutcome } from '../../test/outcome.mjs';

/** Counts checks and prints each with its outcome. */
export class Checks {
  #passed = 0;
  #failed = 0;
  #details = '';

  /**
   * @param {string} name the condition that is checked
   * @param {() => Promise<unknown>} work throws when the condition does not hold
   * @param {(name: string) => Promise<unknown>} [onFailure] stores what helps to find the cause
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
      const trouble = `✗ ${name}\n  ${error instanceof Error ? error.message : String(error)}\n`;
      this.#details += trouble;
      process.stdout.write(trouble);
      await onFailure?.(name);
      return false;
    }
  }

  /** Prints the totals, and sets the exit code when a check failed. */
  finish() {
    const counts = { passed: this.#passed, failed: this.#failed, skipped: 0 };
    leaveOutcome({ counts, details: this.#details });
    process.stdout.write(`${this.#passed} passed, ${this.#failed} failed\n`);
    process.exitCode = this.#failed > 0 ? 1 : 0;
  }
}
