import type { GatewayDependencies } from '../../../core/dependencies.js';
import { CountWindows } from '../../../http/count-windows.js';

/** Counts new votes of one client for one poll within an hour, in memory, together with the other gateways. */
export interface VotesFromOnePlace {
  /** Counts a new vote. Returns the number of votes where it is worth a look and was not returned before. */
  count(poll: string, client: string): number | undefined;
}

const hour = 3_600;
/** A household or a small office stays below it. */
const worthALook = 25;
/** How many votes a gateway counts before it tells the others; less than half of what is worth a look. */
const shared = 5;

const topic = 'votes-from-one-place';

/** What a gateway tells the others: that so many votes came from one client. */
interface Counted {
  key: string;
  count: number;
}

/**
 * Makes the counter. It keeps the key of a client for an hour at most, and nothing of what was voted. Only doublings are
 * returned (25, 50, 100, …), so that what is stored of them tells no moment of a vote.
 */
export function createVotesFromOnePlace({
  clock,
  link,
}: Pick<GatewayDependencies, 'clock' | 'link'>): VotesFromOnePlace {
  const windows = new CountWindows(
    hour,
    clock,
    link && { step: shared, share: (key, count) => link.send(topic, { key, count } satisfies Counted) },
  );
  link?.onMessage(topic, (message) => {
    const { key, count } = message as Counted;
    windows.add(key, count);
  });
  /** The largest number that was returned of a window. What other gateways count may jump over a doubling. */
  const returned = new WeakMap<object, number>();
  return {
    count(poll, client) {
      const window = windows.count(`${poll} ${client}`, 1);
      const doublings = Math.floor(Math.log2(window.count / worthALook));
      const votes = worthALook * 2 ** doublings;
      if (doublings < 0 || votes <= (returned.get(window) ?? 0)) return undefined;
      returned.set(window, votes);
      return votes;
    },
  };
}
