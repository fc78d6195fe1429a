import { CompiledQuery } from 'kysely';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EventName } from '@plein/domain/vocabulary.js';
import { aggregate } from '../../aggregation/aggregate.js';
import { countsQuery } from '../../aggregation/read-counts.js';
import { EventBus } from '../../core/event-bus.js';
import { createLive } from './event-stream.js';
import {
  batchType,
  eventId,
  openEventsGateway,
  wireEvent,
  type EventsGateway,
} from '../../testing/events.fixtures.js';
import type { Timers } from '../../core/timers.js';
import type { Overview } from './overview.service.js';

describe('GET /v1/reports/overview', () => {
  async function overview(testGateway: EventsGateway, query = ''): Promise<Overview> {
    const answer = await testGateway.app.request(`/v1/reports/overview${query}`);
    assert.equal(answer.status, 200, await answer.clone().text());
    return (await answer.json()) as Overview;
  }
  const sent = (from: number, length: number, name?: EventName, data?: object) =>
    Array.from({ length }, (_, index) => wireEvent(from + index, name, data));

  it('counts per channel, component and event, by the rules of the reports, and shows the last twenty', async () => {
    const testGateway = await openEventsGateway();
    const poll = { component: 'plein-participation-poll' };
    await testGateway.send(sent(100, 33, 'poll.seen', poll));
    await testGateway.send(sent(200, 4, 'poll.voted', { ...poll, channel: 'app' }));
    testGateway.now = new Date('2026-11-23T09:10:00.000Z');
    await testGateway.send(sent(10, 22));
    testGateway.now = new Date('2026-11-23T09:20:00.000Z');

    const { recent, ...counts } = await overview(testGateway);
    assert.deepEqual(counts, {
      from: '2026-11-15T23:00:00.000Z',
      to: '2026-11-23T09:20:00.000Z',
      total: 55,
      channels: [{ channel: 'website', count: 55 }],
      components: [
        { component: 'plein-participation-poll', count: 35 },
        { component: 'plein-chat-launcher', count: 20 },
      ],
      events: [
        { name: 'poll.seen', count: 30 },
        { name: 'chat.started', count: 20 },
      ],
      hidden: 0,
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

  it('counts the same before and after aggregation', async () => {
    const testGateway = await openEventsGateway();
    await testGateway.send(sent(1, 40));
    const before = await overview(testGateway);
    testGateway.now = new Date('2026-11-23T10:00:00.000Z');
    await aggregate(testGateway.store, testGateway.now);
    const after = await overview(testGateway);
    assert.deepEqual({ ...after, to: before.to, recent: [] }, { ...before, recent: [] });
    assert.equal(after.total, 40);
  });

  it('counts whole days, so that no window holds fewer', async () => {
    const testGateway = await openEventsGateway();
    await testGateway.send(sent(1, 30, 'chat.started', { occurredAt: '2026-11-20T08:30:00.000Z' }));
    const whole = await overview(testGateway, '?from=2026-11-20T00:00:00Z&to=2026-11-20T22:00:00Z');
    assert.equal(whole.total, 30);
    assert.deepEqual([whole.from, whole.to], ['2026-11-19T23:00:00.000Z', '2026-11-20T23:00:00.000Z']);
    for (const window of [
      '?from=2026-11-20T08:30:00.000Z&to=2026-11-20T08:30:00.001Z',
      '?from=2026-11-20T12:00:00Z&to=2026-11-20T13:00:00Z',
    ]) {
      assert.deepEqual(await overview(testGateway, window), whole);
    }
  });

  it('shows nothing of few', async () => {
    const testGateway = await openEventsGateway();
    await testGateway.send(sent(1, 9));
    const { total, channels, components, events, hidden } = await overview(testGateway);
    assert.deepEqual([total, channels, components, events, hidden], [null, [], [], [], 3]);
  });

  it('shows single events of the last ten minutes only, not of a period that ended, and not to readers', async () => {
    const testGateway = await openEventsGateway();
    await testGateway.send(sent(1, 3));
    assert.equal((await overview(testGateway)).recent.length, 3);
    const ended = '?from=2026-11-22T00:00:00Z&to=2026-11-23T12:00:00Z';
    assert.deepEqual((await overview(testGateway, ended)).recent, []);
    testGateway.now = new Date('2026-11-23T09:11:00.000Z');
    assert.deepEqual((await overview(testGateway)).recent, []);
    const forReaders = await openEventsGateway({ access: { reports: 'open', role: 'reader' } });
    await forReaders.send(sent(1, 3));
    assert.deepEqual((await overview(forReaders)).recent, []);
  });

  it('says what is wrong with a period', async () => {
    const { app } = await openEventsGateway();
    for (const query of [
      'from=yesterday',
      'from=2026-11-23T08:00:00Z&to=2026-11-23T08:00:00Z',
      'from=2026-11-24T10:00:00Z',
      'from=2026-10-18T10:00:00Z',
      'from=2026-10-18T10:00:00Z&to=2026-10-19T10:00:00Z',
      'to=2026-10-23T10:00:00Z',
      'since=now',
    ]) {
      const answer = await app.request(`/v1/reports/overview?${query}`);
      assert.equal(answer.status, 400, query);
      assert.ok(((await answer.json()) as { errors: unknown[] }).errors.length > 0);
    }
  });

  it('finds what it counts along an index, without reading the table of counts', async () => {
    const { store } = await openEventsGateway();
    const period = { from: '2026-11-01', to: '2026-11-23' };
    const columns = ['name', 'channel', 'component'] as const;
    const wanted = { ...period, columns, filters: {}, days: false };
    const { sql, parameters } = countsQuery(wanted, '', false).compile(store.database);
    const { rows } = await store.database.executeQuery<{ detail: string }>(
      CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]),
    );
    assert.match(
      rows.map(({ detail }) => detail).join(),
      /event_counts USING COVERING INDEX event_counts_overview/,
    );
  });
});

describe('who may read the reports', () => {
  it('is who is logged in', async () => {
    const { app } = await openEventsGateway({ access: { reports: 'login' } });
    for (const path of ['/v1/reports/overview', '/v1/reports/live']) {
      assert.equal((await app.request(path)).status, 401);
    }
  });

  it('does not get single events as they arrive, unless they handle contacts', async () => {
    const reader = await openEventsGateway({ access: { reports: 'open', role: 'reader' } });
    assert.equal((await reader.app.request('/v1/reports/live')).status, 403);
    const staff = await openEventsGateway({ access: { reports: 'open', role: 'contact-centre' } });
    const answer = await staff.app.request('/v1/reports/live');
    assert.equal(answer.status, 200);
    await answer.body?.cancel();
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
