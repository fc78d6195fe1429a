import type { Measures } from '../core/measures.js';
import type { Log } from '../core/dependencies.js';
import { platformTimers, repeatWork, type Timers } from '../core/timers.js';
import type { Store } from '../store/store.js';
import { aggregate } from './aggregate.js';

export interface AggregationJobOptions {
  store: Store;
  clock: () => Date;
  timers?: Timers;
  log?: Log | undefined;
  measures?: Measures | undefined;
  /** Time between two runs, in milliseconds. Default a minute. */
  every?: number;
}

/** Aggregation that goes on until it is stopped. */
export interface AggregationJob {
  /** Resolves when the run under way has ended; close the store after it. */
  stop(): Promise<void>;
}

/** Aggregates events into counts now and every minute. A run that fails is tried again the next time. */
export function startAggregationJob({
  store,
  clock,
  timers = platformTimers,
  log,
  measures,
  every = 60_000,
}: AggregationJobOptions): AggregationJob {
  return repeatWork(
    async () => {
      await aggregate(store, clock());
    },
    {
      every,
      timers,
      onRun: measures && ((run) => measures.run({ ...run, job: 'aggregation' })),
      onError: (error) =>
        log?.error({ error: error instanceof Error ? error.name : 'unknown' }, 'Events were not aggregated.'),
    },
  );
}
