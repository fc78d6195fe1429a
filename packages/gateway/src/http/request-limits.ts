import type { GatewayLink } from '../core/gateways/gateway-link.js';
import type { CountSharing } from './count-windows.js';
import type { Measures } from '../core/measures.js';
import {
  clientsTogether,
  defaultLimits,
  longerWindows,
  memoryLimiter,
  refusedLimit,
  type Limiter,
  type MemoryLimiter,
} from './rate-limit.js';

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
  /** The other gateways on the same store, which count together with this one. Default: none. */
  link?: GatewayLink | undefined;
  /** Gets each refusal, by the name of the limit. */
  measures?: Pick<Measures, 'limited'> | undefined;
}

/** What one person does is not limited by what colleagues do, so these have no common limit. */
const withoutCommonLimit: ReadonlySet<string> = new Set(['newsroom', 'login', 'wrongLogins']);

const minute = 60;
const everybody = 'all';

/**
 * Part of a limit that a gateway counts before it tells the others. A visitor who stays below it costs no message, and
 * one who passes it is known everywhere a moment later.
 */
const sharedPart = 1 / 20;

export function createRequestLimits({ clock, limits, link, measures }: RequestLimitsOptions): RequestLimits {
  const limiters = new Map<string, Limiter>();
  const shared = new Map<string, MemoryLimiter>();
  const limiterOf = (name: string, points: number, seconds = minute): MemoryLimiter => {
    const limiter = memoryLimiter(points, seconds, clock, link && sharingOf(link, name, points));
    shared.set(name, limiter);
    return limiter;
  };
  for (const [name, points] of Object.entries({ ...defaultLimits, ...limits })) {
    const own = limiterOf(name, points, longerWindows[name]);
    const common = limiterOf(`${name} ${everybody}`, points * clientsTogether, longerWindows[name]);
    const limiter = withoutCommonLimit.has(name) ? own : both(own, common);
    limiters.set(name, measures ? measured(limiter, () => measures.limited(name)) : limiter);
  }
  const refused = limiterOf('refused', refusedLimit);
  link?.onMessage(topic, (message) => {
    const { name, key, count } = message as Counted;
    shared.get(name)?.add(key, count);
  });
  return { of: (name) => (name === undefined ? undefined : limiters.get(name)), refused };
}

const topic = 'counted';

/** What a gateway tells the others: that it counted this for a key of a limit. */
interface Counted {
  name: string;
  key: string;
  count: number;
}

function sharingOf(link: GatewayLink, name: string, points: number): CountSharing {
  return {
    step: Math.max(1, Math.ceil(points * sharedPart)),
    share: (key, count) => link.send(topic, { name, key, count } satisfies Counted),
  };
}

function measured(limiter: Limiter, onRefused: () => void): Limiter {
  return {
    async take(key, count) {
      const wait = await limiter.take(key, count);
      if (wait !== undefined) onRefused();
      return wait;
    },
    giveBack: (key, count) => limiter.giveBack(key, count),
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
