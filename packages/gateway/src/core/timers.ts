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

/**
 * Does work now and then after every interval, in milliseconds, one run at a time. A run that fails is passed
 * to `onError`, and tried again the next time.
 */
export function repeatWork(
  work: () => Promise<void>,
  { every, timers, onError }: { every: number; timers: Timers; onError: (error: unknown) => void },
): RepeatedWork {
  let running: Promise<void> | undefined;
  const run = (): void => {
    running ??= work()
      .catch(onError)
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
