import { openOutbox, type Outbox, type OutboxOptions } from '../outbox/index.js';
import type { Transport } from '../delivery/transport.js';
import { parseEvents } from './read-events.js';

export interface OutboxTransportOptions extends OutboxOptions {
  /** URL of the gateway, without `/v1`. */
  readonly gateway: string;
}

/** A transport, and the outbox in which it queues events. */
export interface OutboxTransport extends Transport {
  readonly outbox: Outbox;
}

interface EventsAnswer {
  readonly accepted: number;
}

/**
 * Makes a `fetch` that fails where an answer does not count the events: then it is not from our gateway, and
 * the events have to stay. The gateway answers 204 only to a browser that asks not to be measured.
 */
const countedFetch =
  (fetch: typeof globalThis.fetch = (...request) => globalThis.fetch(...request)): typeof fetch =>
  async (...request) => {
    const response = await fetch(...request);
    if (!response.ok) return response;
    const { globalPrivacyControl } = navigator as { globalPrivacyControl?: boolean };
    if (response.status === 204 && globalPrivacyControl) return Response.json({ accepted: 0 });
    const answer = (await response.json()) as Partial<EventsAnswer> | null;
    return Number.isInteger(answer?.accepted) ? Response.json(answer) : Response.error();
  };

/**
 * Sends events to the gateway through an outbox: events that cannot be sent now are stored on the device, and
 * a later page sends them. The outbox has its own database, so that events and submissions do not crowd each
 * other out. Storing for measurement needs consent in many places. Without this transport nothing is stored.
 */
export function outboxTransport({
  gateway,
  name = 'plein-measurement',
  ...options
}: OutboxTransportOptions): OutboxTransport {
  const outbox = openOutbox({ name, ...options, fetch: countedFetch(options.fetch) });
  // The URL is absolute, because a later page may send the events, and a path could lead elsewhere there.
  const { href: url } = new URL(`${gateway}/v1/events`, location.href);
  return {
    outbox,
    async send(events) {
      const body = parseEvents(events);
      const submission = await outbox.submit({ id: body[0]?.id ?? '', url, body });
      switch (submission.status) {
        case 'delivered': {
          const { accepted } = submission.answer as EventsAnswer;
          return { refused: body.length - accepted };
        }
        case 'queued':
          return {};
        case 'invalid':
          return { refused: body.length };
        case 'failed':
          return { wait: 0 };
      }
    },
  };
}
