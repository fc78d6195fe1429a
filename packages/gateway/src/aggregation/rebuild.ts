import type { Store } from '../store/store.js';
import { lockFoldedUntil, moveFoldedUntil } from './event-counts.store.js';
import { aggregate } from './aggregate.js';

/** The counts cannot be built up from events any more. */
export class RecountError extends Error {
  override name = 'RecountError';
}

/**
 * Throws the counts away and builds them up from the events. Reports stay right meanwhile, only slower.
 * @throws RecountError when events were deleted after they were counted: their counts would be gone.
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
        `Events received before ${forgotten.until} were deleted, and their counts cannot be built up again.`,
      );
    }
    await lockFoldedUntil(transaction, true);
    await transaction.deleteFrom('event_counts').execute();
    await moveFoldedUntil(transaction, '');
  });
  await aggregate(store, now);
}
