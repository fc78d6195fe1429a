import type { Log } from '../core/dependencies.js';
import { platformTimers, repeatWork, type RepeatedWork, type Timers } from '../core/timers.js';
import type { Store } from '../store/store.js';
import { deleteExpired } from './delete-expired.js';
import type { RetentionPeriods } from './retention-periods.js';

export interface RetentionOptions {
  store: Store;
  clock: () => Date;
  retention: RetentionPeriods;
  timers?: Timers;
  log?: Log | undefined;
  /** Time between two runs, in milliseconds. Default: one hour. */
  every?: number;
}

/**
 * Deletes data after its retention period, now and then every hour. A run that fails is tried again the next
 * time.
 */
export function startRetentionJob({
  store,
  clock,
  retention,
  timers = platformTimers,
  log,
  every = 3_600_000,
}: RetentionOptions): RepeatedWork {
  return repeatWork(
    async () => {
      const gone = await deleteExpired(store, retention, clock());
      if (Object.keys(gone).length > 0) log?.info(gone, 'Data was deleted after its retention period.');
    },
    {
      every,
      timers,
      onError: (error) =>
        log?.error({ error: error instanceof Error ? error.name : 'unknown' }, 'Old data was not deleted.'),
    },
  );
}
