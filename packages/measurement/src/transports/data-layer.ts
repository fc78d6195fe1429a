import type { Transport } from '../delivery/transport.js';
import { readEvents } from './read-events.js';

export interface DataLayerOptions {
  /** Name of the list on the page that a tag manager reads. Default: `dataLayer`. */
  readonly name?: string;
  readonly page?: object;
}

/**
 * Puts events on the data layer of a tag manager, each as `{ event: 'plein.contact.channel-chosen', plein:
 * data }`. The tag manager decides what happens with them, and whether that needs consent.
 */
export function dataLayerTransport({
  name = 'dataLayer',
  page = globalThis,
}: DataLayerOptions = {}): Transport {
  const lists = page as Record<string, unknown[] | undefined>;
  return {
    send: (events) =>
      new Promise((resolve) => {
        // A missing list is created, as tag managers do themselves.
        const list = (lists[name] ??= []);
        for (const { name: event, data } of readEvents(events)) {
          list.push({ event: `plein.${event}`, plein: data });
        }
        resolve({});
      }),
  };
}
