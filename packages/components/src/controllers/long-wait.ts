import type { ReactiveControllerHost } from 'lit';

/** In milliseconds. What takes less needs no words: a screen reader would say them after the answer. */
const longAfter = 1000;

/** Tells whether something takes so long that a resident should be told that it goes on. */
export class LongWait {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isLong = false;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** Call it at each render. The host renders again once the wait is long. */
  isLong(isWaiting: boolean): boolean {
    if (isWaiting)
      this.#timer ??= setTimeout(() => {
        this.#isLong = true;
        this.#host.requestUpdate();
      }, longAfter);
    else {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.#isLong = false;
    }
    return this.#isLong;
  }
}
