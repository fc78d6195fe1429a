import type { JobRun } from './measures.js';

/** The timers of the platform; a test passes its own. */
export interface Timers {
  setInterval(handler: () => void, milliseconds: number): unknown;
  clearInterval(handle: unknown): void;
}

export const platformTimers: Timers = {
  setInterval: (handler, milliseconds) => globalThis.setInterval(handler, milliseconds),
  clearInterval: (handle) => globalThis.clearInterval(handle as Parameters<typeof clearInterval>[0]),
};

/** Work that is repeated until it is stopped. */
export interface RepeatedWork {
  /** Stops the work, and resolves when its current run has ended. Close the store after it. */
  stop(): Promise<void>;
}

export interface RepeatOptions {
  every: number;
  timers: Timers;
  onError: (error: unknown) => void;
  /** Gets the figures of each run. It may not throw. */
  onRun?: ((run: Pick<JobRun, 'milliseconds' | 'failed'>) => void) | undefined;
}

/**
 * Does work now and then after every interval, in milliseconds, one run at a time. A run that fails is passed
 * to `onError`, and tried again the next time.
 */
export function repeatWork(
  work: () => Promise<void>,
  { every, timers, onError, onRun }: RepeatOptions,
): RepeatedWork {
  let running: Promise<void> | undefined;
  const once = async (): Promise<void> => {
    const began = performance.now();
    let failed = false;
    try {
      await work();
    } catch (error) {
      failed = true;
      onError(error);
    }
    onRun?.({ milliseconds: performance.now() - began, failed });
  };
  const run = (): void => {
    running ??= once().finally(() => (running = undefined));
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
