import type { Kysely } from 'kysely';
import type { ArrivedEvent } from '../../core/event-bus.js';
import type { Database } from '../../store/database.js';

/** Returns the last events received at or after a moment, the newest first. */
export async function recentEvents(
  database: Kysely<Database>,
  from: string,
  limit: number,
): Promise<ArrivedEvent[]> {
  const rows = await database
    .selectFrom('events')
    .select(['id', 'name', 'component', 'channel', 'task', 'page', 'occurred_at', 'time', 'received_at'])
    .where('received_at', '>=', from)
    .orderBy('received_at', 'desc')
    .orderBy('sequence', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ task, occurred_at, received_at, ...row }) => ({
    ...row,
    ...(task === null ? {} : { task }),
    occurredAt: occurred_at,
    receivedAt: received_at,
  }));
}
