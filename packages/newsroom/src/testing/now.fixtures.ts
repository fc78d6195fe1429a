import { expect } from '@open-wc/testing';
import { eventType } from '@plein/domain/vocabulary.js';
import type { GatewayInPage } from '@plein/testing';

/** An id of an event or a request in a test. */
export const id = (number: number): string => `0193a5c0-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** Sends so many events of each name. */
export async function post(
  testGateway: GatewayInPage,
  counts: Partial<Record<'chat.started' | 'poll.seen', number>>,
): Promise<void> {
  const names = Object.entries(counts).flatMap(([name, count]) =>
    Array.from({ length: count }, () => name as 'chat.started' | 'poll.seen'),
  );
  const events = names.map((name, index) => ({
    specversion: '1.0',
    id: id(1_000 + index),
    source: 'urn:nld:oin:00000000000000000000:systeem:plein',
    type: eventType(name),
    time: '2026-11-24T09:59:00Z',
    data: {
      occurredAt: '2026-11-24T09:59:00Z',
      channel: 'website',
      language: 'nl',
      page: '/paspoort',
      device: 'phone',
      component: name === 'poll.seen' ? 'plein-participation-poll' : 'plein-chat-launcher',
      componentVersion: '0.1.0',
      correlation: 'abcdefgh12',
      ...(name === 'poll.seen' && { poll: 'zilverplein-inrichting' }),
    },
  }));
  const response = await testGateway.fetch(`${testGateway.gateway}/v1/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/cloudevents-batch+json' },
    body: JSON.stringify(events),
  });
  expect(response.status).to.equal(202);
}

/** Asks to be called back today, between two times. */
export async function askForCall(
  testGateway: GatewayInPage,
  number: number,
  opens: string,
  closes: string,
): Promise<void> {
  const response = await testGateway.fetch(`${testGateway.gateway}/v1/callback-requests`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      id: id(100 + number),
      name: 'A. Bewoner',
      phone: '06 12345678',
      slot: { date: '2026-11-24', opens, closes },
      language: 'nl',
      task: 'http://standaarden.overheid.nl/owms/terms/paspoort',
    }),
  });
  expect(response.status, await response.clone().text()).to.equal(201);
}
