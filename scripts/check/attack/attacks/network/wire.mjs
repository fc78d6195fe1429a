import { performance } from 'node:perf_hooks';
import { openConnection, rawRequest } from '../raw-request.mjs';

/** How long the gateway may take for an answer, in milliseconds. */
const longest = 2000;
const lines = (/** @type {readonly string[]} */ ...some) => `${some.join('\r\n')}\r\n\r\n`;
const get = (/** @type {string} */ path, /** @type {readonly string[]} */ ...headers) =>
  lines(`GET ${path} HTTP/1.1`, 'Host: plein', 'Connection: close', ...headers);
const post = (/** @type {string} */ body, /** @type {readonly string[]} */ ...headers) =>
  lines(
    'POST /v1/feedback-submissions HTTP/1.1',
    'Host: plein',
    'Content-Type: application/json',
    ...headers,
  ) + body;
const hidden = 'GET /v1/sessions HTTP/1.1\r\nHost: plein\r\n\r\n';

/** Requests that a proxy and the gateway could read differently. Each has to be refused. @type {Readonly<Record<string, string>>} */
const ambiguous = {
  'two lengths': post('{} ', 'Content-Length: 2', 'Content-Length: 3'),
  'a length and chunks': post(`0\r\n\r\n${hidden}`, 'Content-Length: 6', 'Transfer-Encoding: chunked'),
  'chunks twice': post(`0\r\n\r\n${hidden}`, 'Transfer-Encoding: chunked', 'Transfer-Encoding: identity'),
  'a space before the colon': post(`0\r\n\r\n${hidden}`, 'Transfer-Encoding : chunked', 'Content-Length: 5'),
  'an encoding that does not exist': post(
    `0\r\n\r\n${hidden}`,
    'Transfer-Encoding: xchunked',
    'Content-Length: 5',
  ),
  'a length with a sign': post('{}', 'Content-Length: +2'),
  'a negative length': post('{}', 'Content-Length: -1'),
  'a length in hexadecimal': post('{}', 'Content-Length: 0x2'),
  'a chunk beyond all': post('FFFFFFFFFFFFFFFFF\r\n{}\r\n0\r\n\r\n', 'Transfer-Encoding: chunked'),
  'a chunk longer than it says': post('2\r\n{}XX0\r\n\r\n', 'Transfer-Encoding: chunked'),
  'a folded header': get('/health', 'X: a\r\n b'),
  'lines without a carriage return': `GET /health HTTP/1.1\nHost: plein\nConnection: close\n\n`,
  'a NUL in a header': get('/health', 'X: a\0b'),
  'no host': lines('GET /health HTTP/1.1', 'Connection: close'),
  'a host that is none': lines('GET /pages/contact HTTP/1.1', 'Host: a b/c@d?x', 'Connection: close'),
  'another program': lines(
    'CONNECT evil.example:443 HTTP/1.1',
    'Host: evil.example:443',
    'Connection: close',
  ),
  'the beginning of HTTP/2': 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  'a backslash in the path': get('/pages\\..\\v1\\sessions'),
};

/** Requests with a header that is made to be slow to read, or to make the answer large. @type {Readonly<Record<string, string>>} */
const heavy = {
  languages: get('/pages/contact', `Accept-Language: ${'nl-'.repeat(4000)}`),
  weights: get('/embed/plein.js', `Accept-Encoding: gzip;q=0.${'1'.repeat(14_000)}`),
  cookies: get('/v1/session', `Cookie: ${' ;'.repeat(7000)}`),
  tags: get('/v1/profile', `If-None-Match: ${'"a",'.repeat(3500)}`),
  spaces: get('/v1/profile', `If-None-Match: ${' '.repeat(14_000)}x`),
  addresses: get('/health', `X-Forwarded-For: ${','.repeat(14_000)}`),
  ranges: get('/embed/plein.js', `Range: bytes=${'0-0,'.repeat(3000)}0-0`),
  types: get('/pages/contact', `Accept: ${'text/html;q=0.1,'.repeat(800)}`),
  'another protocol': lines(
    'GET /health HTTP/1.1',
    'Host: plein',
    'Connection: Upgrade, close',
    'Upgrade: h2c',
  ),
  'a web socket': lines(
    'GET /v1/reports/live HTTP/1.1',
    'Host: plein',
    'Connection: Upgrade, close',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  ),
};

const floodClients = 200;
const floodEach = 50;

/**
 * Sends requests as no client writes them: such as a proxy and the gateway could read differently, such as are slow to read, and
 * many at once of which the client reads no answer.
 * @type {import('../../target.mjs').Attack}
 */
export async function wire({ url, ask }, report) {
  for (const [name, text] of Object.entries(ambiguous)) {
    const answer = await rawRequest(url, text);
    const statuses = answer.match(/HTTP\/1\.1 \d+/g) ?? [];
    const isRefused = statuses.length === 0 || (statuses.length === 1 && / 4\d\d/.test(statuses[0] ?? ''));
    report.check(isRefused, () => `A request with ${name} is answered ${statuses.join(', ')}.`);
  }
  for (const [name, text] of Object.entries(heavy)) {
    const begin = performance.now();
    const answer = await rawRequest(url, text);
    const time = performance.now() - begin;
    const status = /^HTTP\/1\.1 (\d+)/.exec(answer)?.[1];
    report.check(
      time < longest && Number(status) >= 200 && Number(status) < 500 && status !== '206',
      () => `A request with many ${name} is answered ${status} after ${time.toFixed(0)} ms.`,
    );
  }
  const many = await rawRequest(url, get('/health').replace('close', 'keep-alive').repeat(floodEach));
  const answers = many.match(/HTTP\/1\.1 \d+/g) ?? [];
  report.check(answers.length <= 1, () => `${floodEach} requests at once get ${answers.length} answers.`);
  const flood = await Promise.all(
    Array.from({ length: floodClients }, async () => {
      const socket = await openConnection(url);
      socket.pause();
      socket.write('GET /openapi.json HTTP/1.1\r\nHost: plein\r\n\r\n'.repeat(floodEach));
      return socket;
    }),
  );
  for (let round = 0; round < 5; round += 1) {
    const begin = performance.now();
    const { status } = await ask('/health');
    const time = performance.now() - begin;
    report.check(
      status === 200 && time < longest,
      () => `/health takes ${time.toFixed(0)} ms beside ${floodClients} clients that read no answer.`,
    );
  }
  for (const socket of flood) socket.destroy();
}
