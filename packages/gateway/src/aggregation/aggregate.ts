import type { Kysely } from 'kysely';
import type { Database } from '../store/database.js';
import type { Store } from '../store/store.js';
import { closeIntake, lockedInterval } from './intake-lock.js';
import { addToCounts, lockFoldedUntil, moveFoldedUntil } from './event-counts.store.js';

/** Time that events are left alone before they are folded, in milliseconds: ten minutes. */
export const grace = 600_000;

/** What one step adds to the counts at most, so that no one waits long for it. */
const mostTogether = 5_000;
const longestStep = 86_400_000;

/** What a step of folding came to: more to do now, nothing to do now, or somebody else is at it. */
export type FoldOutcome = 'more' | 'done' | 'busy';

/**
 * Folds the events of a bounded stretch of time into counts, in one commit with the note that they are: whoever
 * reads sees an event either among the counts or behind them.
 */
export function aggregateStep(store: Store, now: Date, limit = mostTogether): Promise<FoldOutcome> {
  const target = new Date(
    Math.floor((now.getTime() - grace) / lockedInterval) * lockedInterval,
  ).toISOString();
  return store.commit(async (transaction) => {
    const until = await lockFoldedUntil(transaction, false);
    if (until === undefined) return 'busy';
    if (until >= target) return 'done';
    const from = until === '' ? await beginning(transaction, target) : until;
    const wanted = await endOfStep(transaction, from, target, limit);
    const to = await closeIntake(transaction, from, wanted);
    if (to <= from) return 'busy';
    await addToCounts(transaction, until, to);
    await moveFoldedUntil(transaction, to);
    return to < target ? 'more' : 'done';
  });
}

/** Folds everything that can be folded now. */
export async function aggregate(store: Store, now: Date): Promise<void> {
  while ((await aggregateStep(store, now)) === 'more');
}

/** A day before the first event; transactions that are under way now have a clock that is no further behind. */
async function beginning(transaction: Kysely<Database>, target: string): Promise<string> {
  const first = await transaction
    .selectFrom('events')
    .select(({ fn }) => fn.min('received_at').as('at'))
    .executeTakeFirst();
  const earliest = first?.at && first.at < target ? first.at : target;
  return new Date(Date.parse(earliest) - longestStep).toISOString();
}

/** The last moment of a step: so far that it holds `limit` events, or a day. */
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
  // More events than a step holds can have come in at one moment; they are folded together.
  if (reached.received_at > from) return reached.received_at;
  return (await behind('>', 0))?.received_at ?? latest;
}
