import type { VocabularyEvent } from '@plein/domain/vocabulary.js';
import type { Transport } from '../delivery/transport.js';
import { parseEvents } from './read-events.js';

/**
 * Passes events to a function of the site.
 *
 * @param take gets a batch, oldest first; if it throws or its promise is rejected, the same events are sent
 * again
 */
export function functionTransport(take: (events: VocabularyEvent[]) => unknown): Transport {
  return {
    async send(events) {
      await take(parseEvents(events));
      return {};
    },
  };
}
