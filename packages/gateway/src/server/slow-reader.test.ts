import { Hono } from 'hono';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { test } from 'node:test';
import { EventBus, type ArrivedEvent } from '../core/event-bus.js';
import { cutOff } from '../http/cut-off.js';
import { createLive } from '../staff/overview/event-stream.js';
import { listen } from './listen.js';

const event: ArrivedEvent = {
  id: 'a',
  name: 'chat.started',
  component: 'plein-chat-launcher',
  channel: 'website',
  page: `/${'x'.repeat(60_000)}`,
  occurredAt: '2026-11-23T09:00:00.000Z',
  time: '2026-11-23T09:00:00.000Z',
  receivedAt: '2026-11-23T09:00:00.000Z',
};

test('a reader of the live stream who does not read is cut off, and one who reads goes on', async () => {
  const eventBus = new EventBus();
  const live = createLive(eventBus, { maxBehind: 200_000 });
  const app = new Hono();
  app.get('/live', (context) => new Response(live.open(undefined, () => cutOff(context.env))));
  const server = await listen(app, '127.0.0.1', 0);
  const open = async () => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    socket.write('GET /live HTTP/1.1\r\nHost: plein.example\r\n\r\n');
    socket.on('error', () => undefined);
    await once(socket, 'data');
    return socket;
  };
  const [slow, quick] = [await open(), await open()];
  slow.pause();
  const reading = quick[Symbol.asyncIterator]();
  assert.equal(live.readers, 2);
  while (live.readers === 2) {
    eventBus.publish([event]);
    await reading.next();
  }
  const closed = once(slow, 'close');
  slow.resume();
  await closed;
  assert.equal(live.readers, 1);
  assert.ok(!quick.destroyed);
  quick.destroy();
  await server.close(1000);
});
