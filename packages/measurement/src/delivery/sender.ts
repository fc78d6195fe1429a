import { bytesOf, fullBatch, mostInFlight, type Queue } from './queue.js';
import { backoff } from './retry.js';
import type { Timers } from './timers.js';
import type { Delivery, Transport } from './transport.js';

/** How long events are gathered before they are sent, in milliseconds. */
const gatheringTime = 1000;

/** The functions of a sender, as a tuple, because property names add bytes to the bundle. */
type Sender = readonly [
  /** Sends now, and settles when the requests are answered. */
  flush: () => Promise<void>,
  /**
   * Reports a new event. It is sent at once if it is urgent or the batch is full, otherwise soon, with later
   * events.
   */
  soon: (isUrgent?: boolean) => void,
  stop: () => void,
];

/**
 * Sends queued events: regularly, and with backoff after a failure. An event leaves the queue only after a
 * final answer.
 *
 * @param prepare is called before events are sent; returns true where nothing may be sent yet
 * @param onRefused gets the number of events that will never be accepted
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

  /**
   * Sends a batch. A refused batch is halved until the bad event is alone, so that it cannot block the
   * others.
   */
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
      batch.push(event);
      inFlight.add(event);
    }
    if (!batch[0]) return;
    await deliver(batch);
    for (const event of batch) inFlight.delete(event);
    if (queue.size && !cancel) runAfter(gatheringTime);
  };

  return [flush, soon, () => cancel?.()];
}
