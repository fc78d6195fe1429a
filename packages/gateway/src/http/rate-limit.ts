import { problem } from './problem.js';

/**
 * Accepted requests a minute for each capability, of one client: an address on the network, or in the
 * newsroom a member of staff. They are generous, because a town hall or a library has one address for many
 * people. `events` counts requests, and `eventsWithoutKey` the events in them; a system with a key has no
 * limit. `login` counts visits to the login service; a one-time link that is right is never refused.
 */
export const defaultLimits: Readonly<Record<string, number>> = {
  contact: 60,
  cases: 120,
  feedback: 240,
  polls: 2400,
  chat: 240,
  newsroom: 3000,
  login: 120,
  wrongLogins: 60,
  events: 1200,
  eventsWithoutKey: 6000,
};

/**
 * How many clients at their limit reach the limit of all clients together, which protects the store.
 */
export const clientsTogether = 50;

/** Refused requests a minute of one client that are answered in full; further ones get a short answer. */
export const refusedLimit = 600;

/** Counts something per key within a time window. */
export interface Limiter {
  /** Counts `count`, by default one. Returns how many seconds to wait, or undefined where there is room. */
  take(key: string, count?: number): Promise<number | undefined>;
  /** Subtracts `count` from what was counted, by default one. */
  giveBack(key: string, count?: number): Promise<void>;
}

/** A limiter in memory, which other gateways can tell what they counted. */
export interface MemoryLimiter extends Limiter {
  /** Adds what another gateway counted. */
  add(key: string, count: number): void;
  /** Begins anew for the keys that match. Returns how many there were. */
  clear(matches: (key: string) => boolean): number;
}

/** Tells other gateways what was counted, each time that this is at least `step` for a key. */
export interface CountSharing {
  step: number;
  share(key: string, count: number): void;
}

/** Maximum number of keys in memory; beyond it the limiter drops the window that began first. */
const mostKeys = 50_000;

interface Window {
  count: number;
  /** What was counted here and not shared yet. */
  unshared: number;
  readonly endsAt: number;
}

/**
 * Makes a limiter in memory: at most `points` in a window of `seconds` for each key. A window begins at its
 * first count. Refused ones are not counted. A count that is larger than `points` passes at the start of a
 * window, unless nothing may pass.
 */
export function memoryLimiter(
  points: number,
  seconds: number,
  clock: () => Date,
  sharing?: CountSharing,
): MemoryLimiter {
  const windows = new Map<string, Window>();
  /** Drops windows that have ended, and the oldest one where there are too many. */
  const tidy = (now: number): void => {
    for (const [key, { endsAt }] of windows) {
      if (endsAt > now && windows.size < mostKeys) return;
      windows.delete(key);
    }
  };
  const windowOf = (key: string, now: number): Window => {
    const known = windows.get(key);
    if (known && known.endsAt > now) return known;
    windows.delete(key);
    tidy(now);
    const begun = { count: 0, unshared: 0, endsAt: now + seconds * 1000 };
    windows.set(key, begun);
    return begun;
  };
  const note = (key: string, window: Window, count: number): void => {
    window.count = Math.max(0, window.count + count);
    if (!sharing) return;
    window.unshared += count;
    if (Math.abs(window.unshared) < sharing.step) return;
    sharing.share(key, window.unshared);
    window.unshared = 0;
  };
  return {
    async take(key, count = 1) {
      const now = clock().getTime();
      const window = windowOf(key, now);
      const isFull = window.count >= points || (window.count > 0 && window.count + count > points);
      if (isFull) return Math.max(1, Math.ceil((window.endsAt - now) / 1000));
      note(key, window, count);
      return undefined;
    },
    async giveBack(key, count = 1) {
      const window = windows.get(key);
      if (window) note(key, window, -count);
    },
    add(key, count) {
      const window = windowOf(key, clock().getTime());
      window.count = Math.max(0, window.count + count);
    },
    clear(matches) {
      const found = [...windows.keys()].filter(matches);
      for (const key of found) windows.delete(key);
      return found.length;
    },
  };
}

/** Makes the answer to a caller who must wait. */
export function tooMany(seconds: number, detail: string): Response {
  return problem(429, detail, { headers: { 'retry-after': String(seconds) } });
}
