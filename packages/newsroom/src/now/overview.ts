/** One event as the newsroom shows it: what happened and where, but never to whom. */
export interface ArrivedEvent {
  readonly id: string;
  readonly name: string;
  readonly component: string;
  readonly channel: string;
  readonly task?: string;
  readonly page: string;
  readonly occurredAt: string;
  readonly time: string;
}

/** What happened in a period: the answer of `GET /v1/reports/overview`. Its counts are rounded. */
export interface Overview {
  readonly from: string;
  readonly to: string;
  /** Null when it is too low to show. */
  readonly total: number | null;
  readonly channels: readonly { readonly channel: string; readonly count: number }[];
  readonly components: readonly { readonly component: string; readonly count: number }[];
  readonly events: readonly { readonly name: string; readonly count: number }[];
  /** Number of rows of the three lists that are too low to show. */
  readonly hidden: number;
  /** Empty for those who do not handle contacts. */
  readonly recent: readonly ArrivedEvent[];
}

/** Number of latest events in the list. */
export const recentLength = 20;

/**
 * Adds newly arrived events to the latest events of an overview. Its counts stay as they are: they are rounded,
 * and the gateway gives new ones. An event that is listed already is not listed again.
 */
export function withEvents(overview: Overview, arrived: readonly ArrivedEvent[]): Overview {
  const known = new Set(overview.recent.map(({ id }) => id));
  const fresh = arrived.filter(({ id }) => !known.has(id)).reverse();
  return { ...overview, recent: [...fresh, ...overview.recent].slice(0, recentLength) };
}

/** Returns a new overview with the latest events of the one before it, which the gateway lists for minutes only. */
export function withRecentOf(before: Overview | undefined, overview: Overview): Overview {
  return before
    ? withEvents({ ...overview, recent: before.recent }, [...overview.recent].reverse())
    : overview;
}
