import { createHealthRecord } from '../connector-health.js';
import type { ContactDelivery, DeliveryItem, DeliveryKind } from '../contact-delivery.js';
import { failedDelivery, SendError, sendRequest, type SendOptions } from '../sending/send-request.js';
import { signedHeaders } from './signature.js';

export interface WebhookSettings {
  url: string;
  /** Secrets like `whsec_…`. Each message has a signature of each. */
  secrets: readonly string[];
}

export interface WebhookOptions extends SendOptions {
  /** Returns the `source` of the events of this municipality. */
  source: () => Promise<string>;
}

/** The types of the events of items. They hold personal data, as no event of the measurement does. */
export const itemEventTypes: Readonly<Record<DeliveryKind, string>> = {
  callback: 'nl.klantcontact.callback-request.received.v1',
  'callback-change': 'nl.klantcontact.callback-request.changed.v1',
  message: 'nl.klantcontact.message.received.v1',
};
/** The type of the event by which a check asks whether the receiver is there. */
export const pingEventType = 'nl.klantcontact.connection.checked.v1';

const contentType = 'application/cloudevents+json; charset=utf-8';

/**
 * Makes the connector to a webhook: one CloudEvent for each item, signed as Standard Webhooks says. The event and its
 * header `webhook-id` have the id of the item at every attempt, so that the receiver knows one that came before.
 */
export function connectWebhook(settings: WebhookSettings, options: WebhookOptions): ContactDelivery {
  const name = { id: 'webhook', system: 'webhook' };
  const record = createHealthRecord(name, options.clock, (error) =>
    error instanceof SendError ? error.fault : { code: 'failed', part: 'webhook' },
  );

  async function send(id: string, event: object, signal: AbortSignal): Promise<void> {
    const body = JSON.stringify(event);
    const signed = await signedHeaders({ id, body, now: options.clock() }, settings.secrets);
    const headers = { 'content-type': contentType, ...signed };
    await sendRequest({ method: 'POST', url: settings.url, headers, body, part: 'webhook' }, options, signal);
  }

  const eventOf = async (item: DeliveryItem) => itemEvent(item, await options.source());

  return {
    ...name,
    repeats: 'known-by-id',
    async deliver(item, signal) {
      try {
        await send(item.receipt.copy.id, await eventOf(item), signal);
        record.answered();
        return { status: 'delivered' };
      } catch (error) {
        const result = failedDelivery(error);
        if (result.status === 'later') record.failed(result.fault);
        return result;
      }
    },
    async preview(item) {
      const body = JSON.stringify(await eventOf(item), undefined, 2);
      return [{ to: `POST ${shownAddress(settings.url)}`, body }];
    },
    health: () => record.read(),
    check() {
      const id = crypto.randomUUID();
      return record.checked(async () => {
        await send(id, pingEvent(id, await options.source(), options.clock()), new AbortController().signal);
      });
    },
  };
}

/** Returns an address without its path, which is a secret at many receivers of webhooks. */
function shownAddress(url: string): string {
  const { origin, pathname } = new URL(url);
  return pathname === '/' ? origin : `${origin}/…`;
}

function itemEvent(item: DeliveryItem, source: string) {
  const { reference, receivedAt, copy } = item.receipt;
  const { id, ...data } = copy;
  const change = 'change' in item ? item.change : undefined;
  return {
    specversion: '1.0',
    id,
    source,
    type: itemEventTypes[item.kind],
    time: change?.at ?? receivedAt,
    datacontenttype: 'application/json',
    data: {
      ...{ reference, receivedAt, ...data },
      // The window as it is now.
      ...('slot' in item.receipt && { slot: item.receipt.slot }),
      ...(change && { change }),
    },
  };
}

function pingEvent(id: string, source: string, now: Date) {
  return {
    ...{ specversion: '1.0', id, source, type: pingEventType, time: now.toISOString() },
    ...{ datacontenttype: 'application/json', data: {} },
  };
}
