import type { Log } from '../core/dependencies.js';
import type { Timers } from '../staff/overview/event-stream.js';
import type { Store } from '../store/store.js';
import { deleteExpired } from './delete-expired.js';
import type { RetentionPeriods } from './retention-periods.js';

export interface RetentionOptions {
  store: Store;
  clock: () => Date;
  retention: RetentionPeriods;
  timers?: Timers;
  log?: Log | undefined;
  /** Time between two runs, in milliseconds. Default an hour. */
  every?: number;
}

/** Retention that goes on until it is stopped. */
export interface Retention {
  /** Resolves when the run under way has ended; close the store after it. */
  stop(): Promise<void>;
}

const platformTimers: Timers = {
  setInterval: (handler, milliseconds) => globalThis.setInterval(handler, milliseconds),
  clearInterval: (handle) => globalThis.clearInterval(handle as Parameters<typeof clearInterval>[0]),
};

/** Deletes what has been kept for its time, now and every hour. A run that fails is tried again the next time. */
export function startRetentionJob({
  store,
  clock,
  retention,
  timers = platformTimers,
  log,
  every = 3_600_000,
}: RetentionOptions): Retention {
  let running: Promise<void> | undefined;
  const run = (): void => {
    running ??= deleteExpired(store, retention, clock())
      .then((gone) => {
        if (Object.keys(gone).length > 0) log?.info(gone, 'Data that was kept for its time is deleted.');
      })
      .catch((error: unknown) => {
        log?.error({ error: error instanceof Error ? error.name : 'unknown' }, 'Old data was not deleted.');
      })
      .finally(() => (running = undefined));
  };
  const timer = timers.setInterval(run, every);
  run();
  return {
    async stop() {
      timers.clearInterval(timer);
      await running;
    },
  };
}
