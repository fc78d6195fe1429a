import { isServer } from 'lit';
import { withStorage } from '../settings/browser-storage.js';

/**
 * Random code by which a device finds and changes its vote. It is made at the first vote, stays on this
 * device and says nothing about the voter. Without storage, and on a kiosk, it lasts as long as the page.
 */
export class VoterToken {
  readonly #key: string;
  #value: string | undefined;

  constructor(poll: string) {
    this.#key = `plein-voter:${poll}`;
  }

  /** Another tab, or another page while this one was in the back/forward cache, may have voted since. */
  get value(): string | undefined {
    withStorage('localStorage', (storage) => {
      this.#value = storage.getItem(this.#key) ?? this.#value;
    });
    return this.#value;
  }

  /**
   * Whether this device stores the code. A browser may refuse that, above all in a frame of another site. A server takes
   * it that the device does.
   */
  get isStored(): boolean {
    let isStored = isServer;
    withStorage('localStorage', (storage) => {
      isStored = storage.length >= 0;
    });
    return isStored;
  }

  /** Stores a code that was used to vote as the code of this device. */
  save(code: string): string {
    this.#value = code;
    withStorage('localStorage', (storage) => {
      storage.setItem(this.#key, code);
    });
    return code;
  }
}
