import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { uuidTime } from '@plein/domain/identifier.js';
import type { EventName, MeasureDetail, VocabularyEvent } from '@plein/domain/vocabulary.js';
import { eventNameOf } from '@plein/domain/vocabulary.js';
import { detailExamples } from '@plein/domain/vocabulary/examples.js';
import { eventDataSchema, eventDetailSchemas } from '@plein/domain/vocabulary/schema.js';
import { senders } from '@plein/domain/vocabulary/senders.js';
import { pageFields } from './events/fields.js';
import { startMeasurement } from './index.js';
import { startSystemMeasurement, systemFields } from './system-measurement.js';
import { version } from './events/version.js';

const messages = () => {
  const sent: { url: string; body: string; authorization: string | null }[] = [];
  const fetch: typeof globalThis.fetch = (url, init) => {
    const authorization = new Headers(init?.headers).get('authorization');
    sent.push({ url: String(url), body: String(init?.body), authorization });
    return Promise.resolve(Response.json({ accepted: 1, results: [] }, { status: 202 }));
  };
  return { sent, fetch };
};

test('measures outside a browser, as at a kiosk: without page, device and correlation', async () => {
  const { sent, fetch } = messages();
  const measurement = startMeasurement({ gateway: 'https://gateway.example', channel: 'kiosk', fetch });
  measurement.measure({
    name: 'feedback.given',
    detail: { helpful: true, withText: false },
    context: { component: 'kiosk', componentVersion: '1.0.0' },
  });
  assert.equal(measurement.pending, 1);
  await measurement.flush();
  measurement.stop();
  assert.equal(measurement.pending, 0);
  const [request] = sent;
  assert.equal(request?.url, 'https://gateway.example/v1/events');
  assert.equal(request.authorization, null);
  const [event] = JSON.parse(request.body) as { type: string; data: Record<string, unknown> }[];
  assert.equal(event?.type, 'nl.klantcontact.feedback.given.v1');
  const { occurredAt, ...data } = event.data;
  assert.match(String(occurredAt), /^\d{4}-\d\d-\d\dT.*Z$/);
  assert.deepEqual(data, {
    helpful: true,
    withText: false,
    channel: 'kiosk',
    language: 'nl',
    component: 'kiosk',
    componentVersion: '1.0.0',
  });
});

test('an event of a vote says the day of the device, and nothing that leads to the visit', async () => {
  process.env['TZ'] = 'Europe/Amsterdam';
  const { sent, fetch } = messages();
  let now = new Date('2026-11-23T23:30:00.123Z');
  const page = Object.assign(new EventTarget(), {
    documentElement: { lang: 'nl' },
    defaultView: Object.assign(new EventTarget(), {
      innerWidth: 320,
      location: { pathname: '/plein' },
      navigator: {},
    }),
  }) as unknown as Document;
  const measurement = startMeasurement({
    gateway: 'https://gateway.example',
    fetch,
    now: () => now,
    page,
  });
  for (const moment of ['2026-11-23T23:30:00.123Z', '2026-11-24T22:59:59.999Z']) {
    now = new Date(moment);
    measurement.measure({
      name: 'poll.voted',
      detail: { poll: 'plein', changed: false },
      context: { component: 'plein-participation-poll', componentVersion: '1.0.0' },
    });
  }
  await measurement.flush();
  measurement.stop();
  const events = sent.flatMap(({ body }) => JSON.parse(body) as VocabularyEvent[]);
  assert.equal(events.length, 2);
  for (const { id, time, data } of events) {
    assert.equal(uuidTime(id), Date.parse('2026-11-23T23:00:00Z'), 'midnight in Amsterdam');
    assert.deepEqual([time, data.occurredAt], ['2026-11-23T23:00:00.000Z', '2026-11-23T23:00:00.000Z']);
    assert.deepEqual([data.page, data.device, data.correlation], [undefined, undefined, undefined]);
  }
});

test('a system sends with its key, and what it says of every kind of event fits the schema', async () => {
  const { sent, fetch } = messages();
  const measurement = startSystemMeasurement({
    gateway: 'https://gateway.example',
    key: 'plein_secret',
    source: 'urn:nld:oin:00000001999999990000:systeem:telefonie',
    channel: 'phone',
    fetch,
  });
  const context = { component: 'telephone-exchange', componentVersion: '4.2' };
  for (const [name, detail] of Object.entries(detailExamples)) {
    measurement.measure({ name, detail, context } as MeasureDetail);
  }
  await measurement.flush();
  measurement.stop();
  assert.ok(sent.every(({ authorization }) => authorization === 'Bearer plein_secret'));
  const events = sent.flatMap(({ body }) => JSON.parse(body) as VocabularyEvent[]);
  assert.equal(events.length, Object.keys(detailExamples).length);
  for (const { type, source, data } of events) {
    assert.equal(source, 'urn:nld:oin:00000001999999990000:systeem:telefonie');
    const name = eventNameOf(type) as EventName;
    const { channel, occurredAt, language, component, componentVersion, ...details } = data;
    assert.deepEqual(details, detailExamples[name], name);
    assert.ok(occurredAt && language && componentVersion);
    assert.deepEqual([channel, component], ['phone', 'telephone-exchange']);
  }
});

test('the fields that go out are those of the schemas: of a page what elements say, of a system all', () => {
  const every = (names: readonly EventName[]) =>
    new Set(names.flatMap((name) => Object.keys(eventDataSchema(name).properties)));
  const names = Object.keys(eventDetailSchemas) as EventName[];
  assert.deepEqual([...systemFields].sort(), [...every(names)].sort());
  const onPage = names.filter((name) => senders[name].some((sender) => sender.startsWith('plein-')));
  const missing = [...every([...onPage, 'satisfaction.not-met', 'contact.message-sent'])];
  assert.deepEqual(
    missing.filter((field) => !pageFields.includes(field)),
    [],
  );
  assert.equal(new Set(systemFields).size, systemFields.length);
});

test('the version that goes with its own events is the version of the package', async () => {
  const manifest = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  assert.equal(version, manifest.version);
});
