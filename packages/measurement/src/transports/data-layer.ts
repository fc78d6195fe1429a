import type { Transport } from '../delivery/transport.js';
import { readEvents } from './read-events.js';

export interface DataLayerOptions {
  /** Name of the list on the page that a tag manager reads. */
  readonly name?: string;
  readonly page?: object;
}

/**
 * Puts events on the data layer of a tag manager, each as `{ event: 'plein.contact.channel-chosen', plein: data }`.
 * What is done with them, and whether that asks for consent, is up to the tag manager.
 */
export function dataLayerTransport({
  name = 'dataLayer',
  page = globalThis,
}: DataLayerOptions = {}): Transport {
  const lists = page as Record<string, unknown[] | undefined>;
  return {
    send: (events) =>
      new Promise((resolve) => {
        // A list that is not there yet is made, as tag managers do themselves.
        const list = (lists[name] ??= []);
        for (const { name: event, data } of readEvents(events)) {
          list.push({ event: `plein.${event}`, plein: data });
        }
        resolve({});
      }),
  };
}
