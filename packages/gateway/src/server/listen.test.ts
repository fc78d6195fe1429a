import { Hono } from 'hono';
import assert from 'node:assert/strict';
import { Agent, request } from 'node:http';
import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, it } from 'node:test';
import { listen, serverLimits } from './listen.js';

describe('clients that hold on to a connection', () => {
  const hasty = {
    ...serverLimits,
    ...{ headersTimeout: 100, requestTimeout: 200, connectionsCheckingInterval: 20, idleTimeout: 0 },
  };
  const app = new Hono().post('/', async (context) => context.text(await context.req.text()));

  /** Opens a connection, sends a text, and resolves with the answer when the server ends it. */
  function answerTo(url: string, text: string): Promise<string> {
    const { hostname, port } = new URL(url);
    return new Promise((resolve) => {
      let answer = '';
      const socket = connect(Number(port), hostname, () => socket.write(text));
      socket.on('data', (data) => (answer += data.toString()));
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(answer));
    });
  }

  it('are cut off when the rest of their request stays away', async () => {
    const server = await listen(app, '127.0.0.1', 0, { ...hasty, maxConnections: 10 });
    const head = 'POST / HTTP/1.1\r\nhost: plein.example\r\n';
    const answers = await Promise.all([
      answerTo(server.url, head),
      answerTo(server.url, `${head}content-length: 10\r\n\r\nhalf`),
    ]);
    for (const answer of answers) assert.match(answer, /^HTTP\/1\.1 408/);
    await server.close(0);
  });

  it('are cut off when they bring too little of a body, and not when they bring enough', async () => {
    const pace = { bodyInterval: 100, leastInInterval: 1000 };
    const server = await listen(app, '127.0.0.1', 0, { ...serverLimits, ...pace });
    const head =
      'POST / HTTP/1.1\r\nhost: plein.example\r\nconnection: close\r\ncontent-length: 20000\r\n\r\n';
    assert.equal(await answerTo(server.url, `${head}half`), '');
    const { hostname, port } = new URL(server.url);
    const steady = connect(Number(port), hostname, () => steady.write(head));
    const pieces = setInterval(() => steady.write('x'.repeat(2500)), 50);
    let answer = '';
    for await (const data of steady) answer += String(data);
    clearInterval(pieces);
    assert.match(answer, /^HTTP\/1\.1 200/);
    await server.close(0);
  });

  it('are not let in beyond the limit, and those who are in are served', async () => {
    const server = await listen(app, '127.0.0.1', 0, { ...serverLimits, maxConnections: 1 });
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const send = () =>
      new Promise<number | undefined>((resolve, reject) => {
        const sending = request(server.url, { method: 'POST', agent }, (answer) => {
          answer.resume();
          answer.on('end', () => resolve(answer.statusCode));
        });
        sending.on('error', reject);
        sending.end('all');
      });
    assert.equal(await send(), 200);
    assert.equal(await answerTo(server.url, ''), '', 'a second connection is closed');
    assert.equal(await send(), 200);
    agent.destroy();
    await server.close(0);
  });

  it('are cut off with a second request before the first one is answered', async () => {
    let answered = 0;
    const count = new Hono().get('/', async (context) => {
      answered += 1;
      return context.text('x'.repeat(1000));
    });
    const server = await listen(count, '127.0.0.1', 0);
    const one = 'GET / HTTP/1.1\r\nhost: plein.example\r\n\r\n';
    await answerTo(server.url, one.repeat(200));
    assert.equal(answered, 1);
    await server.close(0);
  });

  it('are cut off when they do not read their answer', { timeout: 20_000 }, async () => {
    const large = new Hono().get('/', (context) => context.text('x'.repeat(20_000_000)));
    const server = await listen(large, '127.0.0.1', 0, { ...serverLimits, idleTimeout: 100 });
    const { port, hostname } = new URL(server.url);
    const socket = connect(Number(port), hostname, () =>
      socket.write('GET / HTTP/1.1\r\nhost: plein.example\r\n\r\n'),
    );
    socket.on('error', () => undefined);
    await once(socket, 'readable');
    await server.close(60_000);
    socket.destroy();
  });

  it('are looked at every five seconds', () => {
    assert.ok(serverLimits.connectionsCheckingInterval <= 5_000);
    assert.ok(serverLimits.maxConnections > 500, 'there may be 500 live streams');
  });
});
