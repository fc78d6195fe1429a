import type { Measures } from '../core/measures.js';
import type { Log } from '../core/dependencies.js';
import { platformTimers, repeatWork, type RepeatedWork, type Timers } from '../core/timers.js';
import type { Store } from '../store/store.js';
import { clockIsPlausible } from './clock-guard.js';
import { deleteExpired } from './delete-expired.js';
import type { RetentionPeriods } from './retention-periods.js';

export interface RetentionOptions {
  store: Store;
  clock: () => Date;
  retention: RetentionPeriods;
  timers?: Timers;
  log?: Log | undefined;
  measures?: Measures | undefined;
  /** Time between two runs, in milliseconds. Default: one hour. */
  every?: number;
}

/**
 * Deletes data after its retention period, now and then every hour; see `clockIsPlausible` for a clock that
 * jumped. A run that fails is tried again the next time.
 */
export function startRetentionJob({
  store,
  clock,
  retention,
  timers = platformTimers,
  log,
  measures,
  every = 3_600_000,
}: RetentionOptions): RepeatedWork {
  return repeatWork(
    async () => {
      const now = clock();
      if (!(await clockIsPlausible(store, now))) {
        log?.error(
          { now: now.toISOString() },
          'Nothing was deleted: the clock is more than a day beyond the last time. Check it; deleting goes on when it has run on for a day.',
        );
        return;
      }
      const gone = await deleteExpired(store, retention, now);
      if (Object.keys(gone).length > 0) log?.info(gone, 'Data was deleted after its retention period.');
    },
    {
      every,
      timers,
      onRun: measures && ((run) => measures.run({ ...run, job: 'retention' })),
      onError: (error) =>
        log?.error({ error: error instanceof Error ? error.name : 'unknown' }, 'Old data was not deleted.'),
    },
  );
}
