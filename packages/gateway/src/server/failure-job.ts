import type { FailureCounts } from '../core/failure-counts.js';
import { platformTimers, repeatWork, type RepeatedWork } from '../core/timers.js';

const minute = 60_000;

/** Logs every minute what was refused, and what is left at the end. */
export function startFailureJob({ failures }: { failures: FailureCounts }): RepeatedWork {
  const job = repeatWork(async () => failures.flush(), {
    every: minute,
    timers: platformTimers,
    onError: () => undefined,
  });
  return {
    async stop() {
      await job.stop();
      failures.flush();
    },
  };
}
