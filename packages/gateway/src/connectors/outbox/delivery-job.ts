import type { Log } from '../../core/log.js';
import type { Measures } from '../../core/measures.js';
import { platformTimers, repeatWork, type RepeatedWork, type Timers } from '../../core/timers.js';
import type { ContactDelivery } from '../contact-delivery.js';
import { createDeliveryWorker, type DeliveryWorker, type DeliveryWorkerOptions } from './delivery-worker.js';

export interface DeliveryJobOptions extends DeliveryWorkerOptions {
  deliveries: readonly ContactDelivery[];
  /** The workers of other outboxes, by the id of their connector. Default: none. */
  others?: readonly { id: string; worker: DeliveryWorker }[];
  timers?: Timers;
  log?: Log | undefined;
  measures?: Measures | undefined;
  /** Time between two runs, in milliseconds. Default: five seconds. */
  every?: number;
}

/**
 * Delivers what is due, now and every five seconds, to each outside system apart, so that one that does not answer
 * delays no other.
 */
export function startDeliveryJob({
  deliveries,
  others = [],
  timers = platformTimers,
  log,
  measures,
  every = 5_000,
  ...options
}: DeliveryJobOptions): RepeatedWork {
  const own = deliveries.map((one) => ({ id: one.id, worker: createDeliveryWorker(one, options) }));
  const jobs = [...own, ...others].map(({ id, worker }) => {
    return repeatWork(() => worker.run(), {
      ...{ every, timers },
      onRun: measures && ((run) => measures.run({ ...run, job: 'deliveries' })),
      onError: (error) =>
        log?.error(
          { connector: id, error: error instanceof Error ? error.name : 'unknown' },
          'What residents sent was not delivered.',
        ),
    });
  });
  return {
    async stop() {
      await Promise.all(jobs.map((job) => job.stop()));
    },
  };
}
