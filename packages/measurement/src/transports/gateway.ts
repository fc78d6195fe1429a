import { requestTimeout } from '../delivery/request.js';
import { isWorthRetrying, retryAfter } from '../delivery/retry.js';
import type { Transport } from '../delivery/transport.js';

interface EventsAnswer {
  readonly accepted?: number;
}

/**
 * Brings events to the gateway at `url` as a batch of CloudEvents. A page that goes hands them to a beacon where
 * fetch fails.
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
      }).catch(() => {
        // A beacon says nothing about its arrival: the events stay queued and go again if the page stays.
        if (isHidden()) navigator.sendBeacon(url, body);
        return Response.error();
      });
      if (isWorthRetrying(response.status)) return { wait: retryAfter(response, now()) };
      const taken = response.ok ? events.length : 0;
      const { accepted = taken } = (await response.json().catch(() => ({}))) as EventsAnswer;
      return { refused: events.length - accepted };
    },
  };
}
