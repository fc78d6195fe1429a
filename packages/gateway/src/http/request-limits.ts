import { clientsTogether, defaultLimits, memoryLimiter, refusedLimit, type Limiter } from './rate-limit.js';

/** The limits of a gateway: for each capability one per client, and one of all clients together. */
export interface RequestLimits {
  /** Returns the limit of a capability; undefined where it has none. */
  of(name: string | undefined): Limiter | undefined;
  /** Counts refused requests, apart from the accepted ones. */
  readonly refused: Limiter;
}

export interface RequestLimitsOptions {
  clock: () => Date;
  /** Overrides of `defaultLimits`. */
  limits?: Readonly<Record<string, number>> | undefined;
}

/** What one person does is not limited by what colleagues do, so these have no common limit. */
const withoutCommonLimit: ReadonlySet<string> = new Set(['newsroom', 'login', 'wrongLogins']);

const minute = 60;
const everybody = 'all';

export function createRequestLimits({ clock, limits }: RequestLimitsOptions): RequestLimits {
  const limiters = new Map<string, Limiter>();
  for (const [name, points] of Object.entries({ ...defaultLimits, ...limits })) {
    const own = memoryLimiter(points, minute, clock);
    const common = memoryLimiter(points * clientsTogether, minute, clock);
    limiters.set(name, withoutCommonLimit.has(name) ? own : both(own, common));
  }
  return {
    of: (name) => (name === undefined ? undefined : limiters.get(name)),
    refused: memoryLimiter(refusedLimit, minute, clock),
  };
}

/** Counts for a client first, so that one client cannot use up the common limit. */
function both(own: Limiter, common: Limiter): Limiter {
  return {
    async take(key, count) {
      const wait = await own.take(key, count);
      if (wait !== undefined) return wait;
      const commonWait = await common.take(everybody, count);
      if (commonWait !== undefined) await own.giveBack(key, count);
      return commonWait;
    },
    async giveBack(key, count) {
      await own.giveBack(key, count);
      await common.giveBack(everybody, count);
    },
  };
}
