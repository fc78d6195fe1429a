import { CompiledQuery } from 'kysely';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EventBus } from '../../core/event-bus.js';
import { createLive } from './event-stream.js';
import { batchType, eventId, openEventsGateway, wireEvent } from '../../testing/events.fixtures.js';
import type { Timers } from '../../core/timers.js';
import { countQuery } from './overview.store.js';
import type { Overview } from './overview.service.js';

describe('GET /v1/reports/overview', () => {
  it('counts per channel, component and event, and shows the last twenty', async () => {
    const testGateway = await openEventsGateway();
    const poll = { component: 'plein-participation-poll' };
    await testGateway.send([
      wireEvent(1, 'poll.seen', poll),
      wireEvent(2, 'poll.voted', { ...poll, channel: 'app' }),
    ]);
    testGateway.now = new Date('2026-11-23T09:10:00.000Z');
    await testGateway.send(Array.from({ length: 22 }, (_, index) => wireEvent(10 + index)));
    testGateway.now = new Date('2026-11-23T09:20:00.000Z');

    const answer = await testGateway.app.request('/v1/reports/overview');
    assert.equal(answer.status, 200);
    const { recent, ...counts } = (await answer.json()) as Overview;
    assert.deepEqual(counts, {
      from: '2026-11-16T09:20:00.000Z',
      to: '2026-11-23T09:20:00.000Z',
      total: 24,
      channels: [
        { channel: 'website', count: 23 },
        { channel: 'app', count: 1 },
      ],
      components: [
        { component: 'plein-chat-launcher', count: 22, lastAt: '2026-11-23T09:10:00.000Z' },
        { component: 'plein-participation-poll', count: 2, lastAt: '2026-11-23T09:00:05.000Z' },
      ],
      events: [
        { name: 'chat.started', count: 22 },
        { name: 'poll.seen', count: 1 },
        { name: 'poll.voted', count: 1 },
      ],
    });
    assert.equal(recent.length, 20);
    assert.deepEqual(recent[0], {
      id: eventId(31),
      name: 'chat.started',
      component: 'plein-chat-launcher',
      channel: 'website',
      page: '/paspoort',
      occurredAt: '2026-11-23T09:00:00.000Z',
      time: '2026-11-23T09:00:01.000Z',
      receivedAt: '2026-11-23T09:10:00.000Z',
    });
  });

  it('reads a period, from its first moment up to its last', async () => {
    const testGateway = await openEventsGateway();
    for (const [index, time] of ['08:59:59.999', '09:00:00.000', '09:59:59.999', '10:00:00.000'].entries()) {
      testGateway.now = new Date(`2026-11-23T${time}Z`);
      await testGateway.send(wireEvent(index));
    }
    const answer = await testGateway.app.request(
      '/v1/reports/overview?from=2026-11-23T10:00:00%2B01:00&to=2026-11-23T10:00:00Z',
    );
    const { total, recent } = (await answer.json()) as Overview;
    assert.equal(total, 2);
    assert.deepEqual(
      recent.map(({ id }) => id),
      [eventId(2), eventId(1)],
    );
  });

  it('says what is wrong with a period', async () => {
    const { app } = await openEventsGateway();
    for (const query of [
      'from=yesterday',
      'from=2026-11-23T10:00:00Z&to=2026-11-23T10:00:00Z',
      'since=now',
    ]) {
      const answer = await app.request(`/v1/reports/overview?${query}`);
      assert.equal(answer.status, 400, query);
      assert.ok(((await answer.json()) as { errors: unknown[] }).errors.length > 0);
    }
  });

  it('finds what it counts along an index, without reading the events themselves', async () => {
    const { store } = await openEventsGateway();
    for (const period of [{ from: '2026' }, { from: '2026', to: '2027' }]) {
      const { sql, parameters } = countQuery(store.database, period).compile();
      const { rows } = await store.database.executeQuery<{ detail: string }>(
        CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]),
      );
      assert.match(rows.map(({ detail }) => detail).join(), /COVERING INDEX/);
    }
  });
});

describe('who may read the reports', () => {
  it('is who is logged in', async () => {
    const { app } = await openEventsGateway({ access: { reports: 'login' } });
    for (const path of ['/v1/reports/overview', '/v1/reports/live']) {
      assert.equal((await app.request(path)).status, 401);
    }
  });
});

/** Timers that fire when the test calls `tick`. */
class ManualTimers implements Timers {
  readonly handlers = new Set<() => void>();

  setInterval(handler: () => void): unknown {
    this.handlers.add(handler);
    return handler;
  }

  clearInterval(handle: unknown): void {
    this.handlers.delete(handle as () => void);
  }

  tick(): void {
    for (const handler of this.handlers) handler();
  }
}

async function next(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string | undefined> {
  const { value } = await reader.read();
  return value && new TextDecoder().decode(value);
}

describe('GET /v1/reports/live', () => {
  async function follow(testGateway: Awaited<ReturnType<typeof openEventsGateway>>) {
    const answer = await testGateway.app.request('/v1/reports/live');
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get('content-type') ?? '', /^text\/event-stream/);
    assert.ok(answer.body);
    const reader = answer.body.getReader() as ReadableStreamDefaultReader<Uint8Array>;
    assert.equal(await next(reader), 'retry: 2000\n\n');
    return reader;
  }

  it('sends what arrives to everyone who follows', async () => {
    const testGateway = await openEventsGateway();
    const readers = await Promise.all(Array.from({ length: 50 }, () => follow(testGateway)));
    await testGateway.send([wireEvent(1), wireEvent(2)], batchType);
    for (const reader of readers) {
      const [name, data, ...rest] = (await next(reader))?.split('\n') ?? [];
      assert.equal(name, 'event: arrived');
      assert.deepEqual(rest, ['', '']);
      const { events } = JSON.parse(data?.replace('data: ', '') ?? '') as { events: { id: string }[] };
      assert.deepEqual(
        events.map(({ id }) => id),
        [eventId(1), eventId(2)],
      );
      await reader.cancel();
    }
  });

  it('shows that it is alive, and stops its timer when nobody follows', async () => {
    const timers = new ManualTimers();
    const testGateway = await openEventsGateway({ live: { timers } });
    const reader = await follow(testGateway);
    timers.tick();
    assert.equal(await next(reader), ': still here\n\n');
    await reader.cancel();
    assert.equal(timers.handlers.size, 0);
  });

  it('lets go of a reader that does not keep up', async () => {
    const timers = new ManualTimers();
    const testGateway = await openEventsGateway({ live: { timers, maxBehind: 40 } });
    const reader = await follow(testGateway);
    for (let beat = 0; beat < 5; beat++) timers.tick();
    let received = 0;
    while ((await next(reader)) !== undefined) received++;
    assert.ok(received < 5);
    assert.equal(timers.handlers.size, 0);
  });

  it('has a limit, and ends every stream when the gateway closes', async () => {
    const timers = new ManualTimers();
    const testGateway = await openEventsGateway({ live: { timers, maxReaders: 2 } });
    const readers = [await follow(testGateway), await follow(testGateway)];
    assert.equal((await testGateway.app.request('/v1/reports/live')).status, 503);
    testGateway.eventBus.close();
    for (const reader of readers) assert.equal(await next(reader), undefined);
    assert.equal(timers.handlers.size, 0);
    assert.equal((await testGateway.app.request('/v1/reports/live')).status, 503);
  });

  it('ends at the next heartbeat where its session ended at another gateway', async () => {
    const timers = new ManualTimers();
    const live = createLive(new EventBus(), { timers });
    let isOpen = true;
    const stream = live.open({ key: 'one', isOpen: () => Promise.resolve(isOpen) });
    const reader = stream?.getReader() as ReadableStreamDefaultReader<Uint8Array>;
    await next(reader);
    timers.tick();
    assert.equal(await next(reader), ': still here\n\n');
    isOpen = false;
    timers.tick();
    assert.equal(await next(reader), ': still here\n\n');
    assert.equal(await next(reader), undefined);
    assert.equal(live.readers, 0);
  });
});
