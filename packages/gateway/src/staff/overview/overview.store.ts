import type { Kysely } from 'kysely';
import type { ArrivedEvent } from '../../core/event-bus.js';
import type { Database } from '../../store/database.js';

/** An interval on the gateway's own clock, from `from` up to `to`; `to` itself is not included. */
export interface Period {
  from: string;
  /** Absent for everything since `from`. */
  to?: string;
}

/** How many events of a combination were received, and when the last one was. */
export interface Count {
  channel: string;
  component: string;
  name: string;
  count: number;
  lastAt: string;
}

/**
 * Counts events for each combination of channel, component and event name. Combinations without events are
 * left out.
 */
export async function countEvents(database: Kysely<Database>, period: Period): Promise<Count[]> {
  return countQuery(database, period).execute();
}

/** The query of `countEvents`. It reads one index that holds all columns it needs. */
export function countQuery(database: Kysely<Database>, { from, to }: Period) {
  const query = database
    .selectFrom('events')
    .select(['channel', 'component', 'name'])
    .select(({ fn }) => [fn.countAll<number>().as('count'), fn.max<string>('received_at').as('lastAt')])
    .where('received_at', '>=', from)
    .groupBy(['channel', 'component', 'name']);
  return to === undefined ? query : query.where('received_at', '<', to);
}

/** Returns the last events of a period, the newest first. */
export async function recentEvents(
  database: Kysely<Database>,
  { from, to }: Period,
  limit: number,
): Promise<ArrivedEvent[]> {
  let query = database
    .selectFrom('events')
    .select(['id', 'name', 'component', 'channel', 'task', 'page', 'occurred_at', 'time', 'received_at'])
    .where('received_at', '>=', from)
    .orderBy('received_at', 'desc')
    .orderBy('sequence', 'desc')
    .limit(limit);
  if (to !== undefined) query = query.where('received_at', '<', to);
  const rows = await query.execute();
  return rows.map(({ task, occurred_at, received_at, ...row }) => ({
    ...row,
    ...(task === null ? {} : { task }),
    occurredAt: occurred_at,
    receivedAt: received_at,
  }));
}
