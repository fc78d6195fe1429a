import type { GatewayDependencies } from '../../../core/dependencies.js';

/** Counts new votes of one client for one poll within an hour, in memory. */
export interface VotesFromOnePlace {
  /** Counts a new vote. Returns the number of votes where it is worth a look and was not returned before. */
  count(poll: string, client: string): number | undefined;
}

const hour = 3_600_000;
/** A household or a small office stays below it. */
const worthALook = 25;
/** Maximum number of clients in memory; beyond it the one that voted first is dropped. */
const mostClients = 50_000;

/**
 * Makes the counter. It keeps the key of a client for an hour at most, and nothing of what was voted. Only doublings are
 * returned (25, 50, 100, …), so that what is stored of them tells no moment of a vote.
 */
export function createVotesFromOnePlace({ clock }: Pick<GatewayDependencies, 'clock'>): VotesFromOnePlace {
  const counts = new Map<string, { count: number; endsAt: number }>();

  function countOf(key: string): { count: number; endsAt: number } {
    const now = clock().getTime();
    const known = counts.get(key);
    if (known && known.endsAt > now) return known;
    counts.delete(key);
    for (const [oldest, { endsAt }] of counts) {
      if (endsAt > now && counts.size < mostClients) break;
      counts.delete(oldest);
    }
    const begun = { count: 0, endsAt: now + hour };
    counts.set(key, begun);
    return begun;
  }

  return {
    count(poll, client) {
      const entry = countOf(`${poll} ${client}`);
      entry.count += 1;
      const doublings = Math.log2(entry.count / worthALook);
      return doublings >= 0 && Number.isInteger(doublings) ? entry.count : undefined;
    },
  };
}
