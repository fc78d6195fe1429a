import { sql, type Kysely } from 'kysely';
import type { Database } from '../store/database.js';
import { aggregatedUntil, isPostgres } from './event-counts.store.js';

/** Length of the stretches of time that are locked, in milliseconds. */
export const lockedInterval = 600_000;

/** Marks our advisory locks among those of others in the same database. */
const lockSpace = 7_102;

function intervalAt(moment: string): number {
  return Math.floor(Date.parse(moment) / lockedInterval);
}

/**
 * The moments that events of this transaction are received at: for each the one given, or a later one where
 * counting has passed it already (the clock of another gateway is ahead of ours). Until the transaction ends no
 * fold passes those moments, so that no event comes into a stretch of time that was counted without it.
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
  await sql`select pg_advisory_xact_lock_shared(${sql.lit(lockSpace)}, slot)
    from unnest(array[${sql.join(intervals.map((interval) => sql.lit(interval)))}]) as slot`.execute(
    transaction,
  );
}

/**
 * Keeps others from adding events that are received from `from` up to `to`, and answers up to where that
 * succeeded: a transaction that is still adding some holds it up.
 */
export async function closeIntake(transaction: Kysely<Database>, from: string, to: string): Promise<string> {
  if (!isPostgres(transaction)) return to;
  const last = Math.ceil(Date.parse(to) / lockedInterval) - 1;
  const { rows } = await sql<{ slot: number }>`
    select slot from generate_series(${sql.lit(intervalAt(from))}, ${sql.lit(last)}) as slot
    where not pg_try_advisory_xact_lock(${sql.lit(lockSpace)}, slot)
    order by slot limit 1`.execute(transaction);
  const [held] = rows;
  return held ? new Date(Number(held.slot) * lockedInterval).toISOString() : to;
}
