import { isServer } from 'lit';

/**
 * Random code by which a device finds and changes its vote. It is made at the first vote, stays on this
 * device and says nothing about the voter. Without storage it lasts as long as the page.
 */
export class VoterToken {
  readonly #key: string;
  #value: string | undefined;

  constructor(poll: string) {
    this.#key = `plein-voter:${poll}`;
    // On a server, all residents would share one storage.
    if (isServer) return;
    try {
      this.#value = localStorage.getItem(this.#key) ?? undefined;
    } catch {
      // Storage is off: an earlier vote of this device cannot be found.
    }
  }

  get value(): string | undefined {
    return this.#value;
  }

  /** Returns the code of this device, made if there is none yet: 32 characters, 128 random bits. */
  make(random: (bytes: number) => Uint8Array): string {
    return (
      this.#value ?? this.save(Array.from(random(16), (byte) => byte.toString(16).padStart(2, '0')).join(''))
    );
  }

  /** Stores a code that was used to vote as the code of this device. */
  save(code: string): string {
    this.#value = code;
    try {
      if (!isServer) localStorage.setItem(this.#key, code);
    } catch {
      // Storage is off or full: the vote counts all the same.
    }
    return code;
  }
}
