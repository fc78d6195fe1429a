import { sql, type Kysely } from 'kysely';
import type { Database } from '../store/database.js';
import { aggregatedUntil, isPostgres } from './event-counts.store.js';

/** Length of the intervals that are locked, in milliseconds. */
export const lockedInterval = 600_000;

/** Separates our advisory locks from those of other programs in the same database. */
const lockSpace = 7_102;

/** The space of one schema, so that municipalities in one database do not wait for each other. */
const lockSpaceHere = sql`(${sql.lit(lockSpace)} # coalesce(hashtext(nullif(current_schema(), 'public')), 0))`;

function intervalAt(moment: string): number {
  return Math.floor(Date.parse(moment) / lockedInterval);
}

/**
 * Locks the intervals in which the events of this transaction are received, so that none of them is
 * aggregated before the transaction ends.
 * @returns a function from a moment to the moment of receipt. It gives the moment itself, or the aggregation
 * boundary where that is later, because the clock of another gateway is ahead.
 */
export async function lockIntake(
  transaction: Kysely<Database>,
  moments: readonly string[],
): Promise<(moment: string) => string> {
  await lockIntervals(transaction, moments);
  let until = await aggregatedUntil(transaction);
  while (moments.some((moment) => moment < until)) {
    await lockIntervals(transaction, [until]);
    const again = await aggregatedUntil(transaction);
    if (again === until) break;
    until = again;
  }
  return (moment) => (moment < until ? until : moment);
}

async function lockIntervals(transaction: Kysely<Database>, moments: readonly string[]): Promise<void> {
  if (!isPostgres(transaction)) return;
  const intervals = [...new Set(moments.map(intervalAt))].sort((left, right) => left - right);
  await sql`select pg_advisory_xact_lock_shared(${lockSpaceHere}, slot)
    from unnest(array[${sql.join(intervals.map((interval) => sql.lit(interval)))}]) as slot`.execute(
    transaction,
  );
}

/**
 * Stops other transactions from adding events received from `from` up to `to`.
 * @returns the end of the part that is closed: earlier than `to` while a transaction is still adding events
 * after it
 */
export async function closeIntake(transaction: Kysely<Database>, from: string, to: string): Promise<string> {
  if (!isPostgres(transaction)) return to;
  const last = Math.ceil(Date.parse(to) / lockedInterval) - 1;
  const { rows } = await sql<{ slot: number }>`
    select slot from generate_series(${sql.lit(intervalAt(from))}, ${sql.lit(last)}) as slot
    where not pg_try_advisory_xact_lock(${lockSpaceHere}, slot)
    order by slot limit 1`.execute(transaction);
  const [held] = rows;
  return held ? new Date(Number(held.slot) * lockedInterval).toISOString() : to;
}
