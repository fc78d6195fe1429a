import { sql, type Kysely } from 'kysely';
import type { Database } from '../store/database.js';
import { foldedUntil, isPostgres } from './event-counts.store.js';

/** Length of the stretches of time that are locked, in milliseconds. */
export const lockedStretch = 600_000;

/** Marks our advisory locks among those of others in the same database. */
const lockSpace = 7_102;

function stretchAt(moment: string): number {
  return Math.floor(Date.parse(moment) / lockedStretch);
}

/**
 * The moments that events of this transaction are received at: for each the one given, or a later one where
 * counting has passed it already (the clock of another gateway is ahead of ours). Until the transaction ends no
 * fold passes those moments, so that no event comes into a stretch of time that was counted without it.
 */
export async function claimArrivals(
  transaction: Kysely<Database>,
  moments: readonly string[],
): Promise<(moment: string) => string> {
  await lockStretches(transaction, moments);
  let until = await foldedUntil(transaction);
  while (moments.some((moment) => moment < until)) {
    await lockStretches(transaction, [until]);
    const again = await foldedUntil(transaction);
    if (again === until) break;
    until = again;
  }
  return (moment) => (moment < until ? until : moment);
}

async function lockStretches(transaction: Kysely<Database>, moments: readonly string[]): Promise<void> {
  if (!isPostgres(transaction)) return;
  const stretches = [...new Set(moments.map(stretchAt))].sort((left, right) => left - right);
  await sql`select pg_advisory_xact_lock_shared(${sql.lit(lockSpace)}, stretch)
    from unnest(array[${sql.join(stretches.map((stretch) => sql.lit(stretch)))}]) as stretch`.execute(
    transaction,
  );
}

/**
 * Keeps others from adding events that are received from `from` up to `to`, and answers up to where that
 * succeeded: a transaction that is still adding some holds it up.
 */
export async function closeArrivals(
  transaction: Kysely<Database>,
  from: string,
  to: string,
): Promise<string> {
  if (!isPostgres(transaction)) return to;
  const last = Math.ceil(Date.parse(to) / lockedStretch) - 1;
  const { rows } = await sql<{ stretch: number }>`
    select stretch from generate_series(${sql.lit(stretchAt(from))}, ${sql.lit(last)}) as stretch
    where not pg_try_advisory_xact_lock(${sql.lit(lockSpace)}, stretch)
    order by stretch limit 1`.execute(transaction);
  const [held] = rows;
  return held ? new Date(Number(held.stretch) * lockedStretch).toISOString() : to;
}
