import { problem } from './problem.js';

/**
 * Requests a minute for each capability, all callers together. The limits protect the store. They do not
 * count by address, because a town hall or a library with one address for many people must never reach them.
 */
export const defaultLimits: Readonly<Record<string, number>> = {
  contact: 300,
  cases: 600,
  feedback: 1200,
  polls: 2400,
  chat: 1200,
  newsroom: 3000,
  login: 120,
};

/** Counts something per key within a time window. */
export interface Limiter {
  /** Counts one. Returns how many seconds to wait, or undefined where there is room. */
  take(key: string): Promise<number | undefined>;
  /** Subtracts one from the count. */
  giveBack(key: string): Promise<void>;
}

/** Maximum number of keys in memory; beyond it the limiter drops the window that began first. */
const mostKeys = 50_000;

interface Window {
  count: number;
  readonly endsAt: number;
}

/**
 * Makes a limiter in memory: at most `points` in a window of `seconds` for each key. A window begins at its
 * first count. Refused ones are not counted.
 */
export function memoryLimiter(points: number, seconds: number, clock: () => Date): Limiter {
  const windows = new Map<string, Window>();
  const windowOf = (key: string, now: number): Window => {
    const known = windows.get(key);
    if (known && known.endsAt > now) return known;
    windows.delete(key);
    const [first] = windows.size >= mostKeys ? windows.keys() : [];
    if (first !== undefined) windows.delete(first);
    const begun = { count: 0, endsAt: now + seconds * 1000 };
    windows.set(key, begun);
    return begun;
  };
  return {
    async take(key) {
      const now = clock().getTime();
      const window = windowOf(key, now);
      if (window.count >= points) return Math.max(1, Math.ceil((window.endsAt - now) / 1000));
      window.count += 1;
      return undefined;
    },
    async giveBack(key) {
      const window = windows.get(key);
      if (window && window.count > 0) window.count -= 1;
    },
  };
}

/** Makes the answer to a caller who must wait. */
export function tooMany(seconds: number, detail: string): Response {
  return problem(429, detail, { headers: { 'retry-after': String(seconds) } });
}
