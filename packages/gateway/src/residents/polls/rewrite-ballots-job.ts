import type { Measures } from '../../core/measures.js';
import type { Log } from '../../core/dependencies.js';
import { platformTimers, repeatWork, type RepeatedWork, type Timers } from '../../core/timers.js';
import type { Store } from '../../store/store.js';
import { rewriteBallots, type RewrittenBallots } from './rewrite-ballots.js';

export interface RewriteBallotsOptions {
  store: Store;
  timers?: Timers;
  log?: Log | undefined;
  measures?: Measures | undefined;
  /** Time between two runs, in milliseconds. Default: a minute. */
  every?: number;
}

/**
 * Rewrites the ballots of polls with new votes, now and every minute, and once more when it is stopped. A run
 * that fails is tried again the next time.
 */
export function startRewritingBallots({
  store,
  timers = platformTimers,
  log,
  measures,
  every = 60_000,
}: RewriteBallotsOptions): RepeatedWork {
  const done: RewrittenBallots = new Map();
  const onError = (error: unknown): void =>
    log?.error({ error: error instanceof Error ? error.name : 'unknown' }, 'Ballots were not rewritten.');
  const work = repeatWork(() => rewriteBallots(store, done), {
    ...{ every, timers, onError },
    onRun: measures && ((run) => measures.run({ ...run, job: 'ballots' })),
  });
  return {
    async stop() {
      await work.stop();
      await rewriteBallots(store, done).catch(onError);
    },
  };
}
