import { isServer } from 'lit';

/**
 * The random code by which a device can find and change its vote. It is made when somebody votes, stays on
 * this device and says nothing about who voted. Where storage is not allowed it lasts as long as the page.
 */
export class VoterToken {
  readonly #key: string;
  #value: string | undefined;

  constructor(poll: string) {
    this.#key = `plein-voter:${poll}`;
    // Where a server draws, a storage would be that of everybody.
    if (isServer) return;
    try {
      this.#value = localStorage.getItem(this.#key) ?? undefined;
    } catch {
      // Storage is off: nobody voted from here that we can know of.
    }
  }

  get value(): string | undefined {
    return this.#value;
  }

  /** The code of this device, made where there is none yet: 32 characters, 128 random bits. */
  make(random: (bytes: number) => Uint8Array): string {
    return (
      this.#value ?? this.save(Array.from(random(16), (byte) => byte.toString(16).padStart(2, '0')).join(''))
    );
  }

  /** Takes a code that was voted with for that of this device. */
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
