import { Type } from '@sinclair/typebox';
import { operation } from '../../http/operation.js';

/** Path of the worker. Its scope is the page of the kiosk alone. */
export const kioskWorkerPath = '/pages/kiosk-worker.js';

/**
 * The worker of a kiosk. The network goes first, so that a kiosk with a network always has the page of today; without
 * one the page opens as it was. It leaves alone what is sent, and the API.
 */
const kioskWorker = `const files = () => caches.open('plein-kiosk');
const longest = 5000;
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => event.waitUntil(store(event.data)));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && !new URL(request.url).pathname.includes('/v1/')) event.respondWith(answer(request));
});
async function store(addresses) {
  const cache = await files();
  for (const address of addresses) {
    if (new URL(address).pathname.includes('/v1/') || (await cache.match(address))) continue;
    await cache.add(address).catch(() => undefined);
  }
}
async function answer(request) {
  const cache = await files();
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(longest) });
    if (response.status >= 500) return (await cache.match(request)) ?? response;
    if (response.ok && !response.redirected) await cache.put(request, response.clone());
    return response;
  } catch {
    return (await cache.match(request, { ignoreVary: true })) ?? Response.error();
  }
}
`;

/** Serves the worker. */
export const kioskWorkerOperation = operation({
  method: 'get',
  path: kioskWorkerPath,
  id: 'getKioskWorker',
  summary: 'The worker with which the page of a kiosk opens without a network',
  tag: 'pages',
  answers: { 200: { description: 'The worker.', type: 'text/javascript', schema: Type.String() } },
  handler: () =>
    new Response(kioskWorker, {
      headers: {
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'no-cache',
        'content-security-policy': "default-src 'none'; connect-src 'self' https:",
      },
    }),
});
