import { backoff } from './retry.js';
import type { Timers } from './timers.js';

/** When to send: gathered in the normal rhythm, backed off after a failure. */
export interface Schedule {
  /** Failures since the last success. */
  failures: number;
  /** There is something to send: a moment later, with what follows. */
  soon(): void;
  /** An attempt failed; the next one comes after the backoff, and not before `wait` milliseconds. */
  later(wait: number): void;
  stop(): void;
}

const gatheringTime = 1000;

export function createSchedule(
  run: () => void,
  timers: Timers,
  random: (bytes: number) => Uint8Array,
): Schedule {
  let cancel: (() => void) | undefined;
  const runAfter = (milliseconds: number): void => {
    cancel?.();
    cancel = timers(() => {
      cancel = undefined;
      run();
    }, milliseconds);
  };
  const schedule: Schedule = {
    failures: 0,
    soon() {
      if (!cancel) runAfter(gatheringTime);
    },
    later(wait) {
      runAfter(Math.max(wait, backoff(schedule.failures++, random)));
    },
    stop() {
      cancel?.();
    },
  };
  return schedule;
}
