import type { GatewayDependencies } from '../../core/dependencies.js';
import { memoryLimiter } from '../../http/rate-limit.js';

/** Counts wrong tries for references, also for a reference that does not exist. */
export interface WrongTries {
  /** Counts a try before it is judged. Returns how many seconds to wait, or undefined where it may go on. */
  take(reference: string, client: string): Promise<number | undefined>;
  /** Forgets a try that was right. */
  giveBack(reference: string, client: string): Promise<void>;
}

/** Maximum number of wrong tries of one client for one reference in an hour. */
const ofClient = 10;
const hour = 3_600;
/**
 * Number of wrong tries of all clients for one reference before it pauses. No client reaches it alone, so
 * that nobody can lock a resident out from one place.
 */
const ofReference = 30;
/** How long a reference pauses the first time, the second time, and each time after it, in seconds. */
const pauses = [60, 300, 900] as const;
/** Maximum number of references in memory; beyond it the one that was tried longest ago is dropped. */
const mostReferences = 50_000;

interface Ceiling {
  count: number;
  /** Number of pauses so far. */
  paused: number;
  /** End of the pause, in milliseconds since 1970; 0 before the first. */
  until: number;
  triedAt: number;
}

/** Makes the counters, in memory. A reference that nobody tried for an hour begins anew. */
export function createWrongTries({ clock, log }: Pick<GatewayDependencies, 'clock' | 'log'>): WrongTries {
  const clients = memoryLimiter(ofClient, hour, clock);
  const ceilings = new Map<string, Ceiling>();

  function ceilingOf(reference: string, now: number): Ceiling {
    const known = ceilings.get(reference);
    ceilings.delete(reference);
    for (const [oldest, { triedAt, until }] of ceilings) {
      const isOver = Math.max(triedAt, until) + hour * 1000 <= now;
      if (!isOver && ceilings.size < mostReferences) break;
      ceilings.delete(oldest);
    }
    const isRecent = known && Math.max(known.triedAt, known.until) + hour * 1000 > now;
    const ceiling = isRecent ? known : { count: 0, paused: 0, until: 0, triedAt: now };
    ceilings.set(reference, ceiling);
    return ceiling;
  }

  function takeOfReference(reference: string): number | undefined {
    const now = clock().getTime();
    const ceiling = ceilingOf(reference, now);
    if (ceiling.until > now) return Math.ceil((ceiling.until - now) / 1000);
    ceiling.triedAt = now;
    ceiling.count += 1;
    if (ceiling.count <= ofReference) return undefined;
    const pause = pauses[Math.min(ceiling.paused, pauses.length - 1)] ?? hour;
    ceiling.count = 0;
    ceiling.paused += 1;
    ceiling.until = now + pause * 1000;
    log?.warn({ seconds: pause }, 'A case got too many wrong tries from several places, and pauses.');
    return pause;
  }

  return {
    async take(reference, client) {
      const key = `${reference} ${client}`;
      const own = await clients.take(key);
      if (own !== undefined) return own;
      const wait = takeOfReference(reference);
      if (wait !== undefined) await clients.giveBack(key);
      return wait;
    },
    async giveBack(reference, client) {
      await clients.giveBack(`${reference} ${client}`);
      const ceiling = ceilings.get(reference);
      if (ceiling && ceiling.count > 0) ceiling.count -= 1;
    },
  };
}
