import { CloudEvent, HTTP } from 'cloudevents';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Webhook } from 'standardwebhooks';
import { contractItem, contractMessage, describeContactDelivery } from '../contact-delivery.contract.js';
import type { DeliveryItem } from '../contact-delivery.js';
import { describeDeliveryFaults } from '../testing/delivery-faults.contract.js';
import { playServer } from '../testing/played-server.fixtures.js';
import { secretBytes } from './signature.js';
import { connectWebhook, pingEventType } from './webhook.js';

const secret = `whsec_${btoa('geheim van vierentwintig tekens')}`;
const other = `whsec_${btoa('nog een geheim van veel tekens')}`;
const now = new Date();
const options = { clock: () => now, source: async () => 'urn:nld:oin:00000001999999990000:systeem:newsroom' };

describeContactDelivery('webhook', async () => {
  const server = await playServer();
  const messages = () => server.stored.filter(({ body }) => !body.includes(pingEventType));
  return {
    delivery: connectWebhook({ url: server.url, secrets: [secret] }, options),
    ...{ now, secret },
    // The receiver knows a message by its id.
    stored: () => [...new Map(messages().map(({ headers, body }) => [headers['webhook-id'], body])).values()],
    asked: () => server.received.length,
    get fault() {
      return server.fault;
    },
    set fault(fault) {
      server.fault = fault;
    },
    stop: () => server.close(),
    close: () => server.close(),
  };
});

describeDeliveryFaults('webhook', async () => {
  const server = await playServer();
  return {
    connect: (given) => connectWebhook({ url: server.url, secrets: [secret] }, { ...options, ...given }),
    stored: () => server.stored.map(({ body }) => body),
    ...{ requests: 1, readsAnswers: false },
    close: () => server.close(),
  };
});

test('each kind of item is a valid CloudEvent of its own type, with its id as the id of the message', async (t) => {
  const server = await playServer();
  t.after(() => server.close());
  const delivery = connectWebhook({ url: server.url, secrets: [secret] }, options);
  const { receipt } = contractItem();
  const items = {
    'nl.klantcontact.callback-request.received.v1': contractItem(),
    'nl.klantcontact.callback-request.changed.v1': {
      kind: 'callback-change',
      callback: crypto.randomUUID(),
      receipt,
      change: { what: 'moved', at: now.toISOString(), from: receipt.slot },
    },
    'nl.klantcontact.message.received.v1': contractMessage(),
  } satisfies Record<string, DeliveryItem>;
  for (const [type, item] of Object.entries(items)) {
    await delivery.deliver(item, new AbortController().signal);
    const message = server.stored.at(-1);
    const headers = message?.headers as Record<string, string>;
    new Webhook(secret).verify(message?.body ?? '', headers);
    const event = HTTP.toEvent({ headers, body: message?.body });
    assert.ok(event instanceof CloudEvent && event.validate());
    assert.deepEqual([event.type, event.id, event.specversion], [type, item.receipt.copy.id, '1.0']);
    assert.equal(headers['webhook-id'], event.id);
    assert.match(headers['content-type'] ?? '', /^application\/cloudevents\+json/);
  }
});

test('a message is a CloudEvent that a library of Standard Webhooks believes, with either secret', async (t) => {
  const server = await playServer();
  t.after(() => server.close());
  const delivery = connectWebhook({ url: server.url, secrets: [secret, other] }, options);
  const item = contractItem();
  await delivery.deliver(item, new AbortController().signal);
  const [message] = server.stored;
  assert.ok(message);
  const headers = message.headers as Record<string, string>;
  for (const known of [secret, other]) new Webhook(known).verify(message.body, headers);
  const stranger = new Webhook(`whsec_${btoa('een geheim van een ander systeem')}`);
  assert.throws(() => stranger.verify(message.body, headers));
  assert.throws(() => new Webhook(secret).verify(message.body.replace('Noor', 'Iris'), headers));

  const event = HTTP.toEvent({ headers, body: message.body });
  assert.ok(event instanceof CloudEvent);
  assert.ok(event.validate());
  const { copy, reference, receivedAt } = item.receipt;
  const { id, ...data } = copy;
  assert.deepEqual(event.data, { reference, receivedAt, ...data });
  assert.equal(event.id, id);
  const { data: _, ...attributes } = JSON.parse(message.body) as Record<string, unknown>;
  assert.doesNotMatch(JSON.stringify(attributes), /Noor|12345678|TB-/, 'no personal data in attributes');
});

test('a dry run shows where a message goes without the path, which may be a secret', async () => {
  for (const [url, shown] of [
    ['https://hooks.example/services/T0000/geheim', 'POST https://hooks.example/…'],
    ['https://intake.example:8443', 'POST https://intake.example:8443'],
  ] as const) {
    const [message] = await connectWebhook({ url, secrets: [secret] }, options).preview(contractItem());
    assert.equal(message?.to, shown);
  }
});

test('a secret is whsec_ and 24 to 64 bytes in base64', () => {
  assert.equal(secretBytes(secret)?.length, 31);
  for (const wrong of [
    '',
    'geheim',
    'whsec_',
    `whsec_${btoa('te kort')}`,
    'whsec_***',
    `whsec_${btoa('x'.repeat(65))}`,
  ]) {
    assert.equal(secretBytes(wrong), undefined, wrong);
  }
});
