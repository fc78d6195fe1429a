import { requestTimeout } from '../delivery/request.js';
import { isWorthRetrying, retryAfter } from '../delivery/retry.js';
import type { Transport } from '../delivery/transport.js';

interface EventsAnswer {
  readonly accepted?: number;
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
      }).catch(() => {
        // A beacon does not report its delivery, so the events stay queued and are sent again if the page
        // stays.
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
