import { CloudEvent } from 'cloudevents';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ArrivedEvent } from '../../core/event-bus.js';
import {
  batchType,
  eventId,
  eventNames,
  openEventsGateway,
  singleType,
  wireEvent,
} from '../../testing/events.fixtures.js';
import { eventExample } from '@plein/domain/vocabulary/examples.js';

describe('POST /v1/events', () => {
  it('stores one event of every kind, and says so after the commit', async () => {
    const { send, store } = await openEventsGateway();
    const batch = eventNames.map((name, index) => wireEvent(index, name));
    const answer = await send(batch);
    assert.equal(answer.status, 202);
    assert.deepEqual(await answer.json(), {
      accepted: batch.length,
      results: batch.map(({ id }) => ({ id, status: 'stored' })),
    });
    const rows = await store.database.selectFrom('events').selectAll().orderBy('id').execute();
    assert.deepEqual(rows.map(({ name }) => name).sort(), [...eventNames].sort());
    assert.equal(rows[0]?.occurred_at, '2026-11-23T09:00:00.000Z');
    assert.equal(rows[0]?.received_at, '2026-11-23T09:00:05.000Z');
  });

  it('takes the four content types, each in its form', async () => {
    const { send } = await openEventsGateway();
    const sent: [unknown, string, number][] = [
      [wireEvent(1), singleType, 202],
      [[wireEvent(2)], batchType, 202],
      [[wireEvent(3)], 'text/plain;charset=UTF-8', 202],
      [wireEvent(4), 'text/plain', 202],
      [[wireEvent(5)], 'application/json', 202],
      [wireEvent(6), 'application/json', 202],
      [[wireEvent(7)], singleType, 400],
      [wireEvent(8), batchType, 400],
      [[], batchType, 400],
      ['not JSON', 'text/plain', 400],
      ['null', 'application/json', 400],
      ['7', 'application/json', 400],
      [wireEvent(9), 'text/html', 415],
      [Array.from({ length: 501 }, () => ({})), batchType, 400],
      [JSON.stringify([wireEvent(10)]).padEnd(65_537), batchType, 413],
    ];
    for (const [body, type, status] of sent) {
      assert.equal((await send(body, type)).status, status, `${type} ${JSON.stringify(body).slice(0, 60)}`);
    }
  });

  it('takes a task in any notation of the list, and an event of a page without one that names no task', async () => {
    const { send, store } = await openEventsGateway();
    const named = (index: number, task: string, component = 'plein-contact-widget') => {
      const event = wireEvent(index);
      return { ...event, data: { ...event.data, component, task } };
    };
    const uri = 'http://standaarden.overheid.nl/owms/terms/paspoort';
    const notations = [
      'paspoort',
      uri.replace('http:', 'https:'),
      `${uri}/`,
      uri,
      'https://elders.example/taak',
      'een nieuw paspoort',
    ];
    const answer = await send(notations.map((task, index) => named(index, task)));
    const { accepted } = (await answer.json()) as { accepted: number };
    assert.equal(accepted, notations.length);
    const rows = await store.database.selectFrom('events').select(['id', 'task']).orderBy('id').execute();
    assert.deepEqual(
      rows.map(({ task }) => task),
      [uri, uri, uri, uri, 'https://elders.example/taak', null],
    );
    assert.equal((await send([named(20, 'een nieuw paspoort', 'kcc')])).status, 400);
  });

  it('keeps an event once, however often it is sent', async () => {
    const { send, store } = await openEventsGateway();
    await send([wireEvent(1)]);
    const again = await send([wireEvent(1), wireEvent(2), wireEvent(2)]);
    const { accepted, results } = (await again.json()) as { accepted: number; results: object[] };
    assert.equal(accepted, 3);
    assert.deepEqual(
      results.map((result) => ('status' in result ? result.status : undefined)),
      ['duplicate', 'stored', 'duplicate'],
    );
    assert.equal((await store.database.selectFrom('events').selectAll().execute()).length, 2);
  });

  it('stores the good events of a batch and names what is wrong with the others', async () => {
    const { send, store } = await openEventsGateway();
    const answer = await send([
      wireEvent(1),
      wireEvent(2, 'chat.started', { surprise: 1 }),
      { ...wireEvent(3), type: 'nl.klantcontact.constructor.v1' },
      { ...wireEvent(4), type: 'nl.klantcontact.chat.exploded.v1' },
      { ...wireEvent(5), extra: true },
      wireEvent(6, 'contact.channel-chosen', { chosen: 'carrier-pigeon' }),
      'not an event',
    ]);
    assert.equal(answer.status, 202);
    const { accepted, results } = (await answer.json()) as {
      accepted: number;
      results: { id: string; status: string; detail?: string }[];
    };
    assert.equal(accepted, 1);
    assert.deepEqual(
      results.map(({ status }) => status),
      ['stored', 'rejected', 'rejected', 'rejected', 'rejected', 'rejected', 'rejected'],
    );
    assert.deepEqual(
      results.map(({ id }) => id),
      [eventId(1), eventId(2), eventId(3), eventId(4), eventId(5), eventId(6), ''],
    );
    assert.match(results[1]?.detail ?? '', /^\/data\/surprise: /);
    assert.match(results[2]?.detail ?? '', /^\/type: /);
    assert.match(results[4]?.detail ?? '', /^\/extra: /);
    assert.match(results[5]?.detail ?? '', /^\/data\/chosen: .*phone/);
    assert.equal((await store.database.selectFrom('events').selectAll().execute()).length, 1);
  });

  it('answers 400 with the field when nothing could be stored', async () => {
    const { send, store } = await openEventsGateway();
    const single = await send(wireEvent(1, 'chat.started', { device: 'fridge' }));
    assert.equal(single.status, 400);
    assert.equal(single.headers.get('content-type'), 'application/problem+json; charset=utf-8');
    const { errors } = (await single.json()) as { errors: { field: string }[] };
    assert.deepEqual(
      errors.map(({ field }) => field),
      ['/data/device'],
    );
    const batch = await send([wireEvent(1, 'chat.started', { device: 'fridge' })]);
    const inBatch = (await batch.json()) as { errors: { field: string }[] };
    assert.equal(inBatch.errors[0]?.field, '/0/data/device');
    assert.equal((await store.database.selectFrom('events').selectAll().execute()).length, 0);
  });

  it('takes personal data out of what it stores, also where percent signs hide it', async () => {
    const { send, store } = await openEventsGateway();
    await send([
      wireEvent(1, 'poll.seen', { poll: 'jan@voorbeeld.nl' }),
      wireEvent(2, 'chat.started', { page: '/zoek/jan%40voorbeeld.nl/uitslag%20lijst' }),
    ]);
    const rows = await store.database.selectFrom('events').select(['data', 'page']).orderBy('id').execute();
    assert.equal((JSON.parse(rows[0]?.data ?? '') as { poll: string }).poll, '[e-mailadres verwijderd]');
    assert.equal(rows[1]?.page, '/zoek/[e-mailadres verwijderd]/uitslag%20lijst');
    assert.doesNotMatch(JSON.stringify(rows), /voorbeeld/);
  });

  it('refuses an event whose attributes or fixed fields hold personal data', async () => {
    const { send } = await openEventsGateway();
    for (const event of [
      { ...wireEvent(1), source: 'mailto:jan@voorbeeld.nl' },
      { ...wireEvent(2), source: 'has spaces in it' },
      wireEvent(3, 'chat.started', { task: 'https://voorbeeld.nl/jan@voorbeeld.nl' }),
    ]) {
      assert.equal((await send(event)).status, 400);
    }
  });

  it('tells the newsroom what was stored, once, and after the commit', async () => {
    const { send, eventBus, store } = await openEventsGateway();
    const arrived: ArrivedEvent[] = [];
    eventBus.subscribe(
      (events) => arrived.push(...events),
      () => {},
    );
    await send([wireEvent(1), wireEvent(1), wireEvent(2, 'chat.started', { bad: 1 })]);
    await send([wireEvent(1)]);
    assert.deepEqual(
      arrived.map(({ id }) => id),
      [eventId(1)],
    );
    await store.close();
    assert.equal((await send([wireEvent(3)])).status, 503);
    assert.equal(arrived.length, 1);
  });

  it('stores nothing of a browser that asks not to be measured', async () => {
    const { app, store } = await openEventsGateway();
    const answer = await app.request('/v1/events', {
      method: 'POST',
      headers: { 'content-type': batchType, 'sec-gpc': '1' },
      body: JSON.stringify([wireEvent(1)]),
    });
    assert.equal(answer.status, 204);
    assert.equal((await store.database.selectFrom('events').selectAll().execute()).length, 0);
  });

  it('answers a beacon of a known site, and refuses other sites', async () => {
    const { app } = await openEventsGateway();
    const from = async (origin: string) =>
      app.request('/v1/events', {
        method: 'POST',
        headers: { 'content-type': 'text/plain', origin },
        body: JSON.stringify([wireEvent(1)]),
      });
    const known = await from('https://www.zilverbeek.example');
    assert.equal(known.status, 202);
    assert.equal(known.headers.get('access-control-allow-origin'), 'https://www.zilverbeek.example');
    assert.equal(known.headers.get('access-control-allow-credentials'), 'true');
    assert.equal((await from('https://elsewhere.example')).status, 403);
  });

  it('never fails on any JSON, and stores nothing of it', async () => {
    const { send, store } = await openEventsGateway();
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (body) => {
        assert.equal((await send(JSON.stringify(body), 'application/json')).status, 400);
      }),
      { numRuns: 200 },
    );
    assert.equal((await store.database.selectFrom('events').selectAll().execute()).length, 0);
  });

  it('lets no valid event with one key changed into another type pass', async () => {
    const { send } = await openEventsGateway();
    const keys = Object.keys(wireEvent(1).data);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...keys),
        fc.constantFrom(null, {}, [], true, 1.5),
        async (key, value) => {
          const answer = await send(wireEvent(1, 'chat.started', { [key]: value }));
          assert.equal(answer.status, 400);
        },
      ),
    );
  });
});

describe('the vocabulary on the wire', () => {
  it('is CloudEvents to the official SDK: every example of the documentation', async () => {
    const { send, store } = await openEventsGateway();
    const events = eventNames.map((name, index) => ({ ...eventExample(name), id: eventId(index) }));
    assert.equal((await send(events)).status, 202);
    for (const event of events) {
      assert.ok(new CloudEvent(event, false).validate());
    }
    const rows = await store.database.selectFrom('events').selectAll().execute();
    for (const { source, id, name, time, data } of rows) {
      const stored = {
        ...{ specversion: '1.0', id, source, type: `nl.klantcontact.${name}.v1`, time },
        data: JSON.parse(data) as object,
      };
      assert.ok(new CloudEvent(stored).validate());
    }
    assert.equal(rows.length, events.length);
  });
});
