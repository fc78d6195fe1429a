import { createHealthRecord } from '../connector-health.js';
import { faultOf } from '../outgoing/connector-error.js';
import type { ContactDelivery, DeliveryItem, DeliveryResult } from '../contact-delivery.js';

/** An outside system that a test plays. */
export interface PlayedSystem {
  delivery: ContactDelivery;
  /** Ids of the requests in the order in which they came; one that came twice is in it twice. */
  came: string[];
  items: DeliveryItem[];
  /** What the next attempts get, in this order; then every item is delivered. */
  answers: (DeliveryResult | ((item: DeliveryItem) => DeliveryResult | Promise<DeliveryResult>))[];
}

/** Plays an outside system. With `followUp` it can be asked what came of an item. */
export function playSystem(id: string, followUp?: ContactDelivery['followUp']): PlayedSystem {
  const health = createHealthRecord({ id, system: 'played' }, () => new Date(0), faultOf);
  const system: PlayedSystem = {
    came: [],
    items: [],
    answers: [],
    delivery: {
      ...{ id, system: 'played', repeats: 'may-repeat', ...(followUp && { followUp }) },
      health: () => health.read(),
      async check() {
        health.answered();
        return health.read();
      },
      async deliver(item) {
        system.items.push(item);
        system.came.push(item.receipt.copy.id);
        const answer = system.answers.shift();
        if (answer === undefined)
          return { status: 'delivered', outsideId: `outside-${item.receipt.copy.id}` };
        return typeof answer === 'function' ? answer(item) : answer;
      },
      async preview(item) {
        return [{ to: 'POST https://outside.example/', body: JSON.stringify(item.receipt) }];
      },
    },
  };
  return system;
}

/** A request for a callback as the widget sends it. */
export function callbackRequest(fields: object = {}) {
  return {
    id: crypto.randomUUID(),
    name: 'A. Bewoner',
    phone: '06 12345678',
    slot: { date: '2026-11-24', opens: '09:00', closes: '12:00' },
    language: 'nl',
    ...fields,
  };
}
