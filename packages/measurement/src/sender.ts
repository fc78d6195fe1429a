import { takeBatch, type Entry, type Queue } from './queue.js';
import { isWorthRetrying, retryAfter } from './retry.js';
import type { Schedule } from './schedule.js';

interface EventsAnswer {
  readonly results?: readonly { readonly id: string; readonly status: string }[];
}

/**
 * Brings what is in the queue to `url`; an entry leaves the queue by a final answer only. `onRefused` hears of
 * each that the gateway will never take. The function that comes back sends what can go out now, and settles
 * when that is answered.
 */
export function createSender(
  url: string,
  fetch: typeof globalThis.fetch,
  now: () => Date,
  queue: Queue,
  schedule: Schedule,
  isHidden: () => boolean,
  onRefused: (entry: Entry) => void,
): () => Promise<void> {
  /** A refused batch is halved until the bad event is alone, so that it cannot block the rest. */
  const deliver = async (entries: readonly Entry[]): Promise<void> => {
    const body = `[${entries.map(({ json }) => json).join()}]`;
    let response: Response | undefined;
    try {
      response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/cloudevents-batch+json' },
        body,
        keepalive: true,
        credentials: 'omit',
      });
    } catch {
      // A beacon says nothing about its arrival: the events stay queued and go again if the page stays.
      if (isHidden()) navigator.sendBeacon(url, body);
    }
    if (!response || isWorthRetrying(response.status)) {
      schedule.later(response ? retryAfter(response, now()) : 0);
      return;
    }
    schedule.failures = 0;
    const half = entries.length >> 1;
    if (!response.ok && half) {
      await deliver(entries.slice(0, half));
      await deliver(entries.slice(half));
      return;
    }
    const { results } = (await response.json().catch(() => ({}))) as EventsAnswer;
    for (const entry of entries) {
      queue.delete(entry);
      const result = results?.find(({ id }) => id === entry.id);
      if (!response.ok || result?.status === 'rejected') onRefused(entry);
    }
  };

  return async () => {
    const batch = takeBatch(queue);
    if (!batch[0]) return;
    await deliver(batch);
    for (const entry of batch) entry.isBusy = false;
    if (queue.size) schedule.soon();
  };
}
