import assert from 'node:assert/strict';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { cookieJar } from '../auth/cookies.js';
import { content } from '../testing/content.fixtures.js';
import { embedScript, writeBuiltFiles } from '../testing/built-files.fixtures.js';
import { freePort } from '../testing/postgres.fixtures.js';
import { tokenIn } from '../testing/staff-login.fixtures.js';
import { temporaryFolder } from '../testing/temporary-folder.fixtures.js';
import { serveGateway, type RunningGateway } from './serve.js';

/** Passes what is under `/plein` on to a gateway, and answers 404 for the rest, as a site does. */
async function openProxy(port: number, target: string, passesPath: boolean): Promise<Server> {
  const proxy = createServer((incoming, outgoing) => {
    const path = incoming.url ?? '';
    if (!/^\/plein(\/|\?|$)/.test(path)) {
      outgoing.writeHead(404).end('a page of the site');
      return;
    }
    const passed = passesPath ? path : path.slice('/plein'.length) || '/';
    const { method, headers } = incoming;
    const sent = request(target + passed, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(sent);
  });
  await new Promise<void>((resolve) => proxy.listen(port, '127.0.0.1', resolve));
  return proxy;
}

for (const [passesPath, name] of [
  [true, 'leaves the path as it is'],
  [false, 'takes the path off'],
] as const) {
  describe(`a gateway under a path of a site, behind a proxy that ${name}`, () => {
    let gateway: RunningGateway;
    let proxy: Server;
    let url = '';
    let remove = async (): Promise<void> => {};

    before(async () => {
      const place = await temporaryFolder();
      ({ remove } = place);
      const port = await freePort();
      url = `http://127.0.0.1:${port}/plein`;
      gateway = await serveGateway({
        environment: {
          ...(await writeBuiltFiles(place.folder)),
          PLEIN_DATA: place.folder,
          PLEIN_URL: url,
          PORT: '0',
          PLEIN_LOG: 'silent',
        },
        content,
      });
      proxy = await openProxy(port, gateway.url, passesPath);
    });
    after(async () => {
      proxy.closeAllConnections();
      await new Promise((resolve) => proxy.close(resolve));
      await gateway.close();
      await remove();
    });

    it('has everything that its docs name under that path', async () => {
      assert.equal((proxy.address() as AddressInfo).port, Number(new URL(url).port));
      for (const path of [
        '/health',
        '/health/live',
        '/health/ready',
        '/openapi.json',
        '/v1/profile',
        '/v1/polls/plein',
        '/embed/plein.js',
        '/embed/plein.css',
        `/embed/${embedScript}`,
        '/newsroom/',
      ]) {
        assert.equal((await fetch(url + path)).status, 200, path);
      }
      const document = (await (await fetch(`${url}/openapi.json`)).json()) as { servers: { url: string }[] };
      assert.equal(document.servers[0]?.url, '/plein/');
      const home = await fetch(`${url}/newsroom?page=now`, { redirect: 'manual' });
      assert.deepEqual([home.status, home.headers.get('location')], [301, '/plein/newsroom/?page=now']);
      assert.equal((await fetch(url.replace(/plein$/, 'pleinen'))).status, 404);
    });

    it('writes no address of its own outside that path, and every one of them leads somewhere', async () => {
      for (const page of ['contact', 'status', 'feedback', 'poll/plein', 'chat']) {
        const answer = await fetch(`${url}/pages/${page}?language=en`);
        assert.equal(answer.status, 200, page);
        const html = await answer.text();
        const own = [...html.matchAll(/(?:href|src|action)="(\/[^"]*)"/g)].map(([, found = '']) => found);
        const addresses = new Set(
          own.filter((one) => /^\/(plein\/|pages\/|embed\/|v1\/|newsroom)/.test(one)),
        );
        assert.ok(addresses.size > 2, page);
        for (const address of addresses) {
          assert.match(address, /^\/plein\//, page);
          const found = await fetch(new URL(address.replaceAll('&amp;', '&'), url));
          assert.equal(found.status, 200, address);
        }
        assert.match(html, /"gateway":"\/plein"/, page);
      }
    });

    it('lets staff in with a cookie for that path alone', async () => {
      assert.ok(gateway.newsroomUrl.startsWith(`${url}/newsroom/#login=`), gateway.newsroomUrl);
      const session = await fetch(`${url}/v1/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: new URL(url).origin },
        body: JSON.stringify({ token: tokenIn(gateway.newsroomUrl) }),
      });
      assert.equal(session.status, 201);
      const cookie = session.headers.get('set-cookie') ?? '';
      assert.match(cookie, /; Path=\/plein(;|$)/);
      const who = await fetch(`${url}/v1/session`, { headers: { cookie: cookie.split(';')[0] ?? '' } });
      assert.match(await who.text(), /"role":"administrator"/);
    });
  });
}

describe('the cookie over https', () => {
  const write = (publicUrl: string) =>
    cookieJar({ name: 'plein-session', sameSite: 'Strict', publicUrl }).write(
      new Request('http://x'),
      'a',
      9,
    );

  it('has the prefix that a browser accepts for its path', () => {
    assert.match(write('https://plein.example.nl'), /^__Host-plein-session=a;.* Path=\/;.* Secure/);
    assert.match(
      write('https://www.example.nl/plein'),
      /^__Secure-plein-session=a;.* Path=\/plein;.* Secure/,
    );
    assert.match(write('https://www.example.nl/a/b'), /^__Secure-plein-session=a;.* Path=\/a\/b;/);
  });
});
