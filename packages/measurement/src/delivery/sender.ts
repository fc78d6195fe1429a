import { bytesOf, fullBatch, mostInFlight, type Queue } from './queue.js';
import { backoff } from './retry.js';
import type { Timers } from './timers.js';
import type { Delivery, Transport } from './transport.js';

/** How long events gather before they go, in milliseconds. */
const gatheringTime = 1000;

/** Sends what waits; a tuple, because the names of properties weigh and these do not. */
type Sender = readonly [
  /** Sends now; settles when what could go out is answered. */
  flush: () => Promise<void>,
  /** There is something new: at once where it is urgent or the batch is full, else a moment later, with what follows. */
  soon: (isUrgent?: boolean) => void,
  stop: () => void,
];

/**
 * Brings what is in the queue to where it goes, in the normal rhythm, and backed off after a failure. An event
 * leaves the queue by a final answer only.
 *
 * @param prepare is called before events go; gives true where nothing may go yet
 * @param onRefused hears how many will never be taken
 */
export function createSender(
  transport: Transport,
  queue: Queue,
  timers: Timers,
  random: (bytes: number) => Uint8Array,
  prepare: (isFailing: boolean) => boolean | undefined,
  onRefused: (count: number) => void,
): Sender {
  const inFlight = new Set<string>();
  let failures = 0;
  let cancel: (() => void) | undefined;

  const runAfter = (milliseconds: number): void => {
    cancel?.();
    cancel = timers(() => {
      cancel = undefined;
      void flush();
    }, milliseconds);
  };

  /** A refused batch is halved until the bad event is alone, so that it cannot block the rest. */
  const deliver = async (events: readonly string[]): Promise<void> => {
    const { wait, refused = 0 }: Delivery = await transport.send(events).catch(() => ({ wait: 0 }));
    const half = events.length >> 1;
    if (wait !== undefined) runAfter(Math.max(wait, backoff(failures++, random)));
    else if (half && refused === events.length) {
      await deliver(events.slice(0, half));
      await deliver(events.slice(half));
    } else {
      failures = 0;
      for (const event of events) queue.delete(event);
      onRefused(refused);
    }
  };

  const soon = (isUrgent?: boolean): void => {
    if (isUrgent || (queue.size === fullBatch && !failures)) void flush();
    else if (!cancel) runAfter(gatheringTime);
  };

  const flush = async (): Promise<void> => {
    if (prepare(failures > 0)) return;
    const batch: string[] = [];
    for (const event of queue) {
      if (inFlight.has(event)) continue;
      if (bytesOf(...inFlight, event) > mostInFlight) break;
      inFlight.add(event);
      batch.push(event);
    }
    if (!batch[0]) return;
    await deliver(batch);
    for (const event of batch) inFlight.delete(event);
    if (queue.size && !cancel) runAfter(gatheringTime);
  };

  return [flush, soon, () => cancel?.()];
}
