import type { Log } from '../core/dependencies.js';
import type { Timers } from '../staff/overview/event-stream.js';
import type { Store } from '../store/store.js';
import { aggregate } from './aggregate.js';

export interface FoldingOptions {
  store: Store;
  clock: () => Date;
  timers?: Timers;
  log?: Log | undefined;
  /** Time between two folds, in milliseconds. Default a minute. */
  every?: number;
}

/** Folding that goes on until it is stopped. */
export interface Folding {
  /** Resolves when the fold under way has ended; close the store after it. */
  stop(): Promise<void>;
}

const platformTimers: Timers = {
  setInterval: (handler, milliseconds) => globalThis.setInterval(handler, milliseconds),
  clearInterval: (handle) => globalThis.clearInterval(handle as Parameters<typeof clearInterval>[0]),
};

/** Folds events into counts now and every minute. A fold that fails is tried again the next time. */
export function startFolding({
  store,
  clock,
  timers = platformTimers,
  log,
  every = 60_000,
}: FoldingOptions): Folding {
  let running: Promise<void> | undefined;
  const run = (): void => {
    running ??= aggregate(store, clock())
      .catch((error: unknown) => {
        log?.error({ error: error instanceof Error ? error.name : 'unknown' }, 'Events were not counted.');
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
