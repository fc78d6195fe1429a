import type { Store } from '../store/store.js';
import { lockAggregatedUntil, moveAggregatedUntil } from './event-counts.store.js';
import { aggregate } from './aggregate.js';

/** The counts can no longer be rebuilt from events. */
export class RecountError extends Error {
  override name = 'RecountError';
}

/**
 * Deletes the counts and rebuilds them from the events. Reports stay correct meanwhile, but are slower.
 * @throws RecountError when counted events were deleted: their counts would be lost
 */
export async function recount(store: Store, now: Date): Promise<void> {
  await store.commit(async (transaction) => {
    const forgotten = await transaction
      .selectFrom('counting')
      .select('until')
      .where('id', '=', 'forgotten')
      .executeTakeFirst();
    if (forgotten) {
      throw new RecountError(
        `Events received before ${forgotten.until} were deleted, and their counts cannot be rebuilt.`,
      );
    }
    await lockAggregatedUntil(transaction, true);
    await transaction.deleteFrom('event_counts').execute();
    await moveAggregatedUntil(transaction, '');
  });
  await aggregate(store, now);
}
