import type { GatewayDependencies } from '../../core/dependencies.js';
import { memoryLimiter } from '../../http/rate-limit.js';

/** A case that pauses: it answers nobody until then. */
export interface CasePause {
  reference: string;
  until: Date;
}

/** Counts wrong tries for references, also for a reference that does not exist. */
export interface WrongTries {
  /** Counts a try before it is judged. Returns how many seconds to wait, or undefined where it may go on. */
  take(reference: string, client: string): Promise<number | undefined>;
  /** Forgets a try that was right. */
  giveBack(reference: string, client: string): Promise<void>;
  /** Tells the other gateways of a try that was wrong. */
  wasWrong(reference: string, client: string): void;
  /** Returns the references that pause now, the one that waits longest last. */
  paused(): CasePause[];
  /** Lets everybody try a reference anew, at every gateway. Returns whether anybody had to wait or had tried. */
  lift(reference: string): boolean;
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

const topic = 'case-tries';

/** What a gateway tells the others of one reference. */
type Message =
  | { kind: 'wrong'; reference: string; client: string }
  | { kind: 'pause'; reference: string; paused: number; until: number }
  | { kind: 'lift'; reference: string };

/**
 * Makes the counters, in memory. A reference that nobody tried for an hour begins anew. Gateways on one store tell one
 * another, so that they count together.
 */
export function createWrongTries({
  clock,
  log,
  link,
}: Pick<GatewayDependencies, 'clock' | 'log' | 'link'>): WrongTries {
  const clients = memoryLimiter(ofClient, hour, clock);
  const ceilings = new Map<string, Ceiling>();
  const keyOf = (reference: string, client: string): string => `${reference} ${client}`;
  const tell = (message: Message): void => link?.send(topic, message);

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
    tell({ kind: 'pause', reference, paused: ceiling.paused, until: ceiling.until });
    return pause;
  }

  function clear(reference: string): boolean {
    const ofClients = clients.clear((key) => key.startsWith(`${reference} `));
    return ceilings.delete(reference) || ofClients > 0;
  }

  const hear: { [Kind in Message['kind']]: (message: Extract<Message, { kind: Kind }>) => void } = {
    wrong({ reference, client }) {
      clients.add(keyOf(reference, client), 1);
      const now = clock().getTime();
      const ceiling = ceilingOf(reference, now);
      ceiling.triedAt = now;
      ceiling.count += 1;
    },
    pause({ reference, paused, until }) {
      const ceiling = ceilingOf(reference, clock().getTime());
      Object.assign(ceiling, { count: 0, paused, until: Math.max(until, ceiling.until) });
    },
    lift: ({ reference }) => void clear(reference),
  };
  link?.onMessage(topic, (message) => {
    const said = message as Message;
    (hear[said.kind] as ((message: Message) => void) | undefined)?.(said);
  });

  return {
    async take(reference, client) {
      const key = keyOf(reference, client);
      const own = await clients.take(key);
      if (own !== undefined) return own;
      const wait = takeOfReference(reference);
      if (wait !== undefined) await clients.giveBack(key);
      return wait;
    },
    async giveBack(reference, client) {
      await clients.giveBack(keyOf(reference, client));
      const ceiling = ceilings.get(reference);
      if (ceiling && ceiling.count > 0) ceiling.count -= 1;
    },
    wasWrong: (reference, client) => tell({ kind: 'wrong', reference, client }),
    paused() {
      const now = clock().getTime();
      return [...ceilings]
        .filter(([, { until }]) => until > now)
        .sort(([, one], [, other]) => one.until - other.until)
        .map(([reference, { until }]) => ({ reference, until: new Date(until) }));
    },
    lift(reference) {
      tell({ kind: 'lift', reference });
      return clear(reference);
    },
  };
}
