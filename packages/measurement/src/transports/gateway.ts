import { requestTimeout } from '../delivery/request.js';
import { isWorthRetrying, retryAfter } from '../delivery/retry.js';
import type { Transport } from '../delivery/transport.js';

interface EventsAnswer {
  readonly accepted?: number;
  /** Every problem has a title. */
  readonly title?: string;
}

/**
 * Sends events to the gateway at `url` as a batch of CloudEvents. If fetch fails on a hidden page, which may
 * be closing, a beacon sends them.
 */
export function gatewayTransport(
  url: string,
  fetch: typeof globalThis.fetch,
  now: () => Date,
  isHidden: () => boolean | undefined,
): Transport {
  return {
    async send(events) {
      const body = `[${events.join()}]`;
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/cloudevents-batch+json' },
        body,
        keepalive: true,
        credentials: 'omit',
        signal: AbortSignal.timeout(requestTimeout),
      }).catch((error: unknown) => {
        // A beacon does not report its delivery, so the events stay queued and are sent again if the page
        // stays.
        if (isHidden()) navigator.sendBeacon(url, body);
        throw error;
      });
      // Our gateway counts the events, or gives a problem, which has a title. Any other answer is not from it.
      const { title, accepted = (response.ok || (title && 0)) as number } = (await response
        .json()
        .catch(() => ({}))) as EventsAnswer;
      return Number.isInteger(accepted) && !isWorthRetrying(response.status)
        ? { refused: events.length - accepted }
        : { wait: retryAfter(response, now()) };
    },
  };
}
