import type { Kysely } from 'kysely';
import type { Database } from '../store/database.js';
import type { Store } from '../store/store.js';
import { closeIntake, lockedInterval } from './intake-lock.js';
import { addToCounts, lockAggregatedUntil, moveAggregatedUntil } from './event-counts.store.js';

/** How old events must be before they are aggregated, in milliseconds: ten minutes. */
export const grace = 600_000;

/** Maximum number of events that one step aggregates, so that other commits do not wait long. */
const mostTogether = 5_000;
const longestStep = 86_400_000;
const farBeyond = longestStep / 2;

/**
 * Result of one aggregation step. `more`: more events can be aggregated. `done`: none can be now. `busy`:
 * another transaction holds the lock.
 */
export type AggregateOutcome = 'more' | 'done' | 'busy';

/**
 * Aggregates the events of a bounded interval into counts. The counts and the new boundary are in one commit,
 * so a reader sees each event once: in the counts, or after the boundary.
 */
export function aggregateStep(store: Store, now: Date, limit = mostTogether): Promise<AggregateOutcome> {
  const wished = new Date(
    Math.floor((now.getTime() - grace) / lockedInterval) * lockedInterval,
  ).toISOString();
  return store.commit(async (transaction) => {
    const until = await lockAggregatedUntil(transaction, false);
    if (until === undefined) return 'busy';
    const target = await notFarBeyondEvents(transaction, wished);
    if (until >= target) return 'done';
    const from = until === '' ? await beginning(transaction, target) : until;
    const wanted = await endOfStep(transaction, from, target, limit);
    const to = await closeIntake(transaction, from, wanted);
    if (to <= from) return 'busy';
    await addToCounts(transaction, until, to);
    await moveAggregatedUntil(transaction, to);
    return to < target ? 'more' : 'done';
  });
}

/**
 * Returns the moment itself, or the moment just after the newest event where that is more than half a day
 * earlier. Nothing is left to aggregate after it, and a clock that jumped ahead does not move the boundary to
 * a time that is still to come: what comes in later would be given that time.
 */
async function notFarBeyondEvents(transaction: Kysely<Database>, moment: string): Promise<string> {
  const { at } = await transaction
    .selectFrom('events')
    .select(({ fn }) => fn.max('received_at').as('at'))
    .executeTakeFirstOrThrow();
  const newest = Date.parse(at ?? moment);
  return Date.parse(moment) - newest > farBeyond ? new Date(newest + 1).toISOString() : moment;
}

/** Aggregates all events that are old enough. */
export async function aggregate(store: Store, now: Date): Promise<void> {
  while ((await aggregateStep(store, now)) === 'more');
}

/**
 * Returns the moment a day before the first event. The clock of a transaction that is still running is no
 * further behind than that.
 */
async function beginning(transaction: Kysely<Database>, target: string): Promise<string> {
  const first = await transaction
    .selectFrom('events')
    .select(({ fn }) => fn.min('received_at').as('at'))
    .executeTakeFirst();
  const earliest = first?.at && first.at < target ? first.at : target;
  return new Date(Date.parse(earliest) - longestStep).toISOString();
}

/** Returns the end of a step: the moment at which it holds `limit` events, or a day after its start. */
async function endOfStep(
  transaction: Kysely<Database>,
  from: string,
  target: string,
  limit: number,
): Promise<string> {
  const dayLater = new Date(Date.parse(from) + longestStep).toISOString();
  const latest = dayLater < target ? dayLater : target;
  const behind = (operator: '>=' | '>', offset: number) =>
    transaction
      .selectFrom('events')
      .select('received_at')
      .where('received_at', operator, from)
      .where('received_at', '<', latest)
      .orderBy('received_at')
      .limit(1)
      .offset(offset)
      .executeTakeFirst();
  const reached = await behind('>=', limit);
  if (!reached) return latest;
  // More events than `limit` may have been received at one moment; one step then aggregates all of them.
  if (reached.received_at > from) return reached.received_at;
  return (await behind('>', 0))?.received_at ?? latest;
}
