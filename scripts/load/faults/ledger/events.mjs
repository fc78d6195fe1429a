import { letters } from './marks.mjs';

/** The moment of all events, because a gateway refuses old ones that come without a key. @type {string | undefined} */
let moment;

/**
 * Makes a batch of events as a page sends them. Within a process the same number gives the same batch. Each event has its own
 * page.
 * @param {number} number
 * @param {number} size
 */
export function batchOf(number, size) {
  return Array.from({ length: size }, (_, index) => eventOf(number * size + index));
}

function eventOf(/** @type {number} */ number) {
  moment ??= new Date().toISOString();
  return {
    specversion: '1.0',
    id: `01936f0e-7c1a-7b3e-8d52-${number.toString(16).padStart(12, '0')}`,
    source: 'urn:nld:oin:00000001999999990000:systeem:plein',
    type: 'nl.klantcontact.chat.started.v1',
    time: moment,
    datacontenttype: 'application/json',
    data: {
      occurredAt: moment,
      channel: 'website',
      language: 'nl',
      page: `/proef/${letters(number)}`,
      device: 'phone',
      component: 'plein-chat-launcher',
      componentVersion: '0.1.0',
      correlation: 'kamqpqzkfarb',
    },
  };
}
