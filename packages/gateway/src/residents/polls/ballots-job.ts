import type { Measures } from '../../core/measures.js';
import type { Log } from '../../core/dependencies.js';
import { platformTimers, repeatWork, type RepeatedWork, type Timers } from '../../core/timers.js';
import type { Store } from '../../store/store.js';
import type { BallotBox } from './ballot-box/ballot-box.js';
import { rewriteBallots, type RewrittenBallots } from './rewrite-ballots.js';
import { forgetLogins, type RewrittenLogins } from './verified/forget-logins.js';

export interface BallotsJobOptions {
  store: Store;
  box: Pick<BallotBox, 'countAll'>;
  clock: () => Date;
  timers?: Timers;
  log?: Log | undefined;
  measures?: Measures | undefined;
  /** Time between two runs, in milliseconds. Default: a minute. */
  every?: number;
}

/**
 * Counts the votes that can be counted, forgets who voted in polls that have closed, and rewrites the ballots of polls with
 * new ones, now and every minute, and once more when it is stopped. A run that fails is tried again the next time.
 */
export function startBallotsJob({
  store,
  box,
  clock,
  timers = platformTimers,
  log,
  measures,
  every = 60_000,
}: BallotsJobOptions): RepeatedWork {
  const done: RewrittenBallots = new Map();
  const logins: RewrittenLogins = new Map();
  const onError = (error: unknown): void =>
    log?.error(
      { error: error instanceof Error ? error.name : 'unknown' },
      'Ballots were not counted or not rewritten.',
    );
  const run = async (): Promise<void> => {
    await box.countAll();
    await forgetLogins(store, clock(), logins);
    await rewriteBallots(store, done);
  };
  const work = repeatWork(run, {
    ...{ every, timers, onError },
    onRun: measures && ((figures) => measures.run({ ...figures, job: 'ballots' })),
  });
  return {
    async stop() {
      await work.stop();
      await run().catch(onError);
    },
  };
}
