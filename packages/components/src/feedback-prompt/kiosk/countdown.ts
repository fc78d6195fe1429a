import type { Timers } from '@plein/measurement';

/** Counts seconds down. It counts ticks, so that a clock that is set right meanwhile neither ends nor stretches it. */
export class Countdown {
  readonly #timers: Timers;
  readonly #changed: () => void;
  readonly #ended: () => void;
  #left: number | undefined;
  #cancel: (() => void) | undefined;

  /**
   * @param changed called at every second that passes
   * @param ended called once no second is left
   */
  constructor(timers: Timers, changed: () => void, ended: () => void) {
    this.#timers = timers;
    this.#changed = changed;
    this.#ended = ended;
  }

  /** Number of seconds that are left; undefined while it does not count. */
  get left(): number | undefined {
    return this.#left;
  }

  /** Starts to count, again where it counted already. */
  start(seconds: number): void {
    this.stop();
    this.#left = seconds;
    this.#wait();
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#left = undefined;
  }

  #wait(): void {
    this.#cancel = this.#timers(() => {
      this.#left = (this.#left ?? 1) - 1;
      if (this.#left > 0) {
        this.#wait();
        this.#changed();
      } else {
        this.stop();
        this.#ended();
      }
    }, 1000);
  }
}
