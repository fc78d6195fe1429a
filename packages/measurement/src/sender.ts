import { bytesOf, mostInFlight, type Queue } from './queue.js';
import { isWorthRetrying, retryAfter } from './retry.js';
import type { Schedule } from './schedule.js';

/** How long one attempt may take, in milliseconds; without an end a server that says nothing holds the events for ever. */
const patience = 15_000;

interface EventsAnswer {
  readonly results?: readonly { readonly status: string }[];
}

/**
 * Brings what is in the queue to `url`; an event leaves the queue by a final answer only. `onRefused` is
 * called for each that the gateway will never take. The function that comes back sends what can go out now, and settles
 * when that is answered.
 */
export function createSender(
  url: string,
  fetch: typeof globalThis.fetch,
  now: () => Date,
  queue: Queue,
  schedule: Schedule,
  isHidden: () => boolean,
  onRefused: () => void,
): () => Promise<void> {
  /** A refused batch is halved until the bad event is alone, so that it cannot block the rest. */
  const deliver = async (events: readonly string[]): Promise<void> => {
    const body = `[${events.join()}]`;
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/cloudevents-batch+json' },
      body,
      keepalive: true,
      credentials: 'omit',
      signal: AbortSignal.timeout(patience),
    }).catch(() => {
      // A beacon says nothing about its arrival: the events stay queued and go again if the page stays.
      if (isHidden()) navigator.sendBeacon(url, body);
      return Response.error();
    });
    const half = events.length >> 1;
    if (isWorthRetrying(response.status)) schedule.later(retryAfter(response, now()));
    else if (!response.ok && half) {
      await deliver(events.slice(0, half));
      await deliver(events.slice(half));
    } else {
      schedule.failures = 0;
      for (const event of events) queue.delete(event);
      if (response.ok) {
        const { results = [] } = (await response.json().catch(() => ({}))) as EventsAnswer;
        for (const { status } of results) if (status === 'rejected') onRefused();
      } else onRefused();
    }
  };

  const inFlight = new Set<string>();
  return async () => {
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
    if (queue.size) schedule.soon();
  };
}
