import RateLimiterMemory from 'rate-limiter-flexible/lib/RateLimiterMemory.js';
import { problem } from './problem.js';

/**
 * Requests a minute for each capability, all callers together. They guard the store, not manners: a town
 * hall or a library behind one address must never meet them, so no address is looked at or kept.
 */
export const defaultLimits: Readonly<Record<string, number>> = {
  contact: 300,
  cases: 600,
  feedback: 1200,
  polls: 2400,
  chat: 1200,
};

/** Counts something per key within a window of time. */
export interface Limiter {
  /** Counts one. Answers how many seconds to wait, or undefined when it may go on. */
  take(key: string): Promise<number | undefined>;
  /** Takes back one count. */
  giveBack(key: string): Promise<void>;
}

/** A limiter in memory: at most `points` in `seconds` for a key. */
export function memoryLimiter(points: number, seconds: number): Limiter {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  return {
    async take(key) {
      try {
        await limiter.consume(key);
        return undefined;
      } catch (refusal) {
        if (refusal instanceof Error) throw refusal;
        const { msBeforeNext } = refusal as { msBeforeNext: number };
        return Math.max(1, Math.ceil(msBeforeNext / 1000));
      }
    },
    async giveBack(key) {
      await limiter.reward(key);
    },
  };
}

/** The answer to someone who must wait. */
export function tooMany(seconds: number, detail: string): Response {
  return problem(429, detail, { headers: { 'retry-after': String(seconds) } });
}
