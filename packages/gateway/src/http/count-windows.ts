/** Tells other gateways what was counted, each time that this is at least `step` for a key. */
export interface CountSharing {
  step: number;
  share(key: string, count: number): void;
}

/** Maximum number of keys in memory; beyond it the window that began first is dropped. */
const mostKeys = 50_000;

/** What was counted for a key since its window began. */
export interface CountWindow {
  readonly count: number;
  /** In milliseconds since 1970. */
  readonly endsAt: number;
}

interface OwnWindow extends CountWindow {
  count: number;
  /** What was counted here and not shared yet. */
  unshared: number;
}

/** Counts something per key, in memory. The window of a key begins at its first count. */
export class CountWindows {
  readonly #length: number;
  readonly #clock: () => Date;
  readonly #sharing: CountSharing | undefined;
  readonly #windows = new Map<string, OwnWindow>();

  constructor(seconds: number, clock: () => Date, sharing?: CountSharing) {
    this.#length = seconds * 1000;
    this.#clock = clock;
    this.#sharing = sharing;
  }

  /** Returns the window of a key, and begins one where there is none or it has ended. */
  of(key: string): CountWindow {
    return this.#of(key);
  }

  /** Counts at this gateway, and returns the window. */
  count(key: string, count: number): CountWindow {
    const window = this.#of(key);
    this.#note(key, window, count);
    return window;
  }

  /** Takes back what was counted at this gateway, where its window is still there. */
  takeBack(key: string, count: number): void {
    const window = this.#windows.get(key);
    if (window) this.#note(key, window, -count);
  }

  /** Adds what another gateway counted. */
  add(key: string, count: number): void {
    const window = this.#of(key);
    window.count = Math.max(0, window.count + count);
  }

  /** Begins anew for the keys that match. Returns how many there were. */
  clear(matches: (key: string) => boolean): number {
    const found = [...this.#windows.keys()].filter(matches);
    for (const key of found) this.#windows.delete(key);
    return found.length;
  }

  #of(key: string): OwnWindow {
    const now = this.#clock().getTime();
    const known = this.#windows.get(key);
    if (known && known.endsAt > now) return known;
    this.#windows.delete(key);
    this.#tidy(now);
    const begun = { count: 0, unshared: 0, endsAt: now + this.#length };
    this.#windows.set(key, begun);
    return begun;
  }

  /** Drops windows that have ended, and the oldest one where there are too many. */
  #tidy(now: number): void {
    for (const [key, { endsAt }] of this.#windows) {
      if (endsAt > now && this.#windows.size < mostKeys) return;
      this.#windows.delete(key);
    }
  }

  #note(key: string, window: OwnWindow, count: number): void {
    window.count = Math.max(0, window.count + count);
    if (!this.#sharing) return;
    window.unshared += count;
    if (Math.abs(window.unshared) < this.#sharing.step) return;
    this.#sharing.share(key, window.unshared);
    window.unshared = 0;
  }
}
