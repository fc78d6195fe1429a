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
    withStorage('localStorage', (storage) => {
      this.#value = storage.getItem(this.#key) ?? undefined;
    });
  }

  get value(): string | undefined {
    return this.#value;
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
