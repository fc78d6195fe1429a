import { openOutbox, type Outbox, type OutboxOptions } from '../outbox/index.js';
import type { Transport } from '../delivery/transport.js';
import { parseEvents } from './read-events.js';

export interface OutboxTransportOptions extends OutboxOptions {
  /** URL of the gateway, without `/v1`. */
  readonly gateway: string;
}

/** The transport, and the outbox that it keeps events in. */
export interface OutboxTransport extends Transport {
  readonly outbox: Outbox;
}

/**
 * Brings events to the gateway by way of an outbox: what cannot go out now is kept on the device and goes out on a
 * later page. It has a place of its own, apart from what residents submit, so that one never crowds out the other.
 * Storing for measurement asks for consent in many places; without this nothing is stored.
 */
export function outboxTransport({
  gateway,
  name = 'plein-measurement',
  ...options
}: OutboxTransportOptions): OutboxTransport {
  const outbox = openOutbox({ name, ...options });
  // A later page may send it: a path alone would lead elsewhere there.
  const { href: url } = new URL(`${gateway}/v1/events`, location.href);
  return {
    outbox,
    async send(events) {
      const body = parseEvents(events);
      const submission = await outbox.submit({ id: body[0]?.id ?? '', url, body });
      switch (submission.status) {
        case 'delivered': {
          const { accepted = body.length } = submission.answer as { accepted?: number };
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
