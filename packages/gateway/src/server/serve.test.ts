import { tokenIn } from '../testing/staff-login.fixtures.js';
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { batchType, eventId, wireEvent } from '../testing/events.fixtures.js';
import { serveGateway, type RunningGateway, type ServeOptions } from './serve.js';
import { StartError } from '../core/start-error.js';
import { eventIds } from '../store/store.contract.js';
import { openLibsqlStore } from '../store/libsql/libsql-store.js';
import { writeBuiltFiles } from '../testing/built-files.fixtures.js';
import { content, profile, squarePoll } from '../testing/content.fixtures.js';
import { temporaryFolder } from '../testing/temporary-folder.fixtures.js';

describe('serveGateway', async () => {
  const { folder, remove } = await temporaryFolder();
  const opened: RunningGateway[] = [];
  let places = 0;

  async function serve(environment: Record<string, string> = {}, options: ServeOptions = {}) {
    places += 1;
    const gateway = await serveGateway({
      clock: () => new Date('2026-11-23T09:01:00.000Z'),
      ...options,
      environment: {
        PORT: '0',
        PLEIN_DATA: join(folder, `place-${places}`),
        PLEIN_LOG: 'silent',
        ...environment,
      },
    });
    opened.push(gateway);
    return gateway;
  }

  function post(url: string, body: unknown): Promise<Response> {
    return fetch(`${url}/v1/events`, {
      method: 'POST',
      headers: { 'content-type': batchType },
      body: JSON.stringify(body),
    });
  }

  /** Logs in with the link that is printed at the start, and returns the cookie. */
  async function logIn({ url, newsroomUrl }: RunningGateway): Promise<{ cookie: string }> {
    const token = tokenIn(newsroomUrl);
    const answer = await fetch(`${url}/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url },
      body: JSON.stringify({ token }),
    });
    assert.equal(answer.status, 201);
    return { cookie: answer.headers.get('set-cookie')?.split(';', 1)[0] ?? '' };
  }

  it('opens the newsroom once by the link of its start', async () => {
    const gateway = await serve();
    assert.ok(gateway.newsroomUrl.startsWith(`${gateway.url}/newsroom/#login=`));
    const headers = await logIn(gateway);
    const session = await fetch(`${gateway.url}/v1/session`, { headers });
    assert.equal(((await session.json()) as { actor: { role: string } }).actor.role, 'administrator');
    await assert.rejects(logIn(gateway));
  });

  it('limits each client behind a trusted proxy by itself, and believes no other header', async () => {
    const feedback = async (url: string, headers: Record<string, string>) => {
      const body = { id: crypto.randomUUID(), page: '/', language: 'nl', helpful: true };
      const answer = await fetch(`${url}/v1/feedback-submissions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });
      return answer.status;
    };
    const limits = { feedback: 1 };
    const behind = await serve({ PLEIN_TRUSTED_PROXY: '1' }, { limits });
    const by = (address: string) => feedback(behind.url, { 'x-forwarded-for': `198.51.100.9, ${address}` });
    assert.deepEqual(
      [await by('203.0.113.7'), await by('203.0.113.7'), await by('203.0.113.8')],
      [201, 429, 201],
    );
    const open = await serve({}, { limits });
    const forged = ['x-forwarded-for', 'forwarded', 'x-real-ip'].map((name) => ({ [name]: '203.0.113.9' }));
    const statuses = [];
    for (const headers of [{}, ...forged]) statuses.push(await feedback(open.url, headers));
    assert.deepEqual(statuses, [201, 429, 429, 429]);
  });

  it('makes the unused link of an earlier start worthless', async () => {
    const same = { PLEIN_DATA: join(folder, 'started-twice') };
    const first = await serve(same);
    await first.close();
    const second = await serve(same);
    await assert.rejects(logIn({ ...first, url: second.url }));
    await logIn(second);
  });

  it('makes no link where a login service is set, unless a setting asks for it', async () => {
    const same = { PLEIN_DATA: join(folder, 'with-a-login-service') };
    const before = await serve(same);
    await before.close();
    const loginService = {
      ...same,
      PLEIN_URL: 'https://plein.example',
      PLEIN_OIDC_ISSUER: 'https://login.example',
      PLEIN_OIDC_CLIENT_ID: 'plein',
      PLEIN_OIDC_CLIENT_SECRET: 'geheim',
    };
    const plain = await serve(loginService);
    assert.equal(plain.newsroomUrl, 'https://plein.example/newsroom/');
    await assert.rejects(logIn({ ...before, url: plain.url }));
    await plain.close();
    const asked = await serve({ ...loginService, PLEIN_START_LINK: '1' });
    assert.match(asked.newsroomUrl, /^https:\/\/plein\.example\/newsroom\/#login=.{43}$/);
  });

  /** Makes a log that collects its warnings. */
  function warnings() {
    const lines: string[] = [];
    const log = { info: () => {}, error: () => {}, warn: (_: object, line: string) => void lines.push(line) };
    return { log, lines };
  }

  async function sentenceOf(start: Promise<unknown>): Promise<string> {
    let sentence = '';
    await assert.rejects(start, (error) => {
      assert.ok(error instanceof StartError);
      sentence = error.message;
      return true;
    });
    return sentence;
  }

  after(async () => {
    await Promise.all(opened.map((gateway) => gateway.close()));
    await remove();
  });

  it('keeps what it acknowledged when it is closed and opened again', async () => {
    const data = { PLEIN_DATA: join(folder, 'again') };
    const first = await serve(data);
    assert.equal((await post(first.url, [wireEvent(1)])).status, 202);
    await first.close();
    const second = await serve(data);
    const answer = await fetch(`${second.url}/v1/reports/overview`, { headers: await logIn(second) });
    const { recent } = (await answer.json()) as { recent: { id: string }[] };
    assert.deepEqual(
      recent.map(({ id }) => id),
      [eventId(1)],
    );
  });

  it('seeds before the first request, and lets routes come before its own', async () => {
    const seen: string[] = [];
    const { url } = await serve(
      {},
      {
        seed: async (store) => {
          assert.deepEqual(await eventIds(store), []);
          seen.push('seed');
        },
        extend: (app, gateway) => {
          seen.push('extend');
          app.get('/', (context) => context.text('the site'));
          app.get('/asks', async (context) => context.text(`${(await gateway.request('/health')).status}`));
        },
      },
    );
    assert.deepEqual(seen, ['seed', 'extend']);
    assert.equal(await (await fetch(`${url}/`)).text(), 'the site');
    assert.equal(await (await fetch(`${url}/asks`)).text(), '200');
    assert.equal((await fetch(`${url}/health`)).status, 200);
    assert.equal((await fetch(`${url}/nothing`)).status, 404);
  });

  it('puts the content into the store before the first request', async () => {
    const { url } = await serve({}, { content });
    const answer = await fetch(`${url}/v1/profile`);
    assert.equal(answer.status, 200);
    const { organisation } = (await answer.json()) as typeof profile;
    assert.deepEqual(organisation, profile.organisation);
    assert.equal((await fetch(`${url}/v1/polls/${squarePoll.id}`)).status, 200);
  });

  it('logs that there is no content, where there is none', async () => {
    const { log, lines } = warnings();
    await serve(await writeBuiltFiles(join(folder, 'files')), { log });
    assert.match(lines.join(), /^There is no content: .*npx plein init/);
  });

  it('runs without the built files of other packages, and logs which are absent', async () => {
    const { log, lines } = warnings();
    const resolvePackage = (): string => {
      throw new Error('not found');
    };
    const { url } = await serve({}, { log, resolvePackage, content });
    assert.deepEqual(
      lines.map((line) => line.split(':')[0]),
      [
        'Nothing is served at /embed/, because @plein/embed is not installed',
        'Nothing is served at /newsroom/, because @plein/newsroom is not installed',
      ],
    );
    assert.equal((await fetch(`${url}/health`)).status, 200);
    const missing = await fetch(`${url}/newsroom/`);
    assert.equal(missing.status, 404);
    assert.equal(((await missing.json()) as { detail: string }).detail, lines[1]);
  });

  it('serves the built files of other packages, after the routes that are added', async () => {
    const { log, lines } = warnings();
    const { url } = await serve(await writeBuiltFiles(join(folder, 'files')), {
      ...{ log, content },
      extend: (app) => app.get('/embed/plein.css', (context) => context.text('our own')),
    });
    assert.equal((await fetch(`${url}/newsroom/`)).status, 200);
    assert.equal((await fetch(`${url}/embed/plein.js`)).status, 200);
    assert.equal(await (await fetch(`${url}/embed/plein.css`)).text(), 'our own');
    assert.deepEqual(lines, []);
  });

  it('ends live streams and open connections when it closes', async () => {
    const gateway = await serve();
    const { url, close } = gateway;
    const live = await fetch(`${url}/v1/reports/live`, { headers: await logIn(gateway) });
    const reader = live.body?.getReader();
    assert.ok(reader);
    await reader.read();
    await Promise.all([close(), close()]);
    assert.equal((await reader.read()).done, true);
    await assert.rejects(fetch(`${url}/health`));
  });

  it('finishes a request that is under way when it closes', async () => {
    let release = (): void => {};
    const started = new Promise<void>((resolve) => {
      release = resolve;
    });
    let answer = (): void => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { url, close } = await serve(
      {},
      {
        extend: (app) =>
          app.get('/slow', async (context) => {
            release();
            await answered;
            return context.text('done');
          }),
      },
    );
    const request = fetch(`${url}/slow`);
    await started;
    const closing = close();
    answer();
    assert.equal(await (await request).text(), 'done');
    await closing;
  });

  it('says in one sentence that the port is taken, and leaves the data free', async () => {
    const { url } = await serve();
    const { port } = new URL(url);
    const data = join(folder, 'free');
    assert.equal(
      await sentenceOf(serve({ PORT: port, PLEIN_DATA: data })),
      `Port ${port} is taken: stop the program that uses it, or set PORT to another number.`,
    );
    await (await openLibsqlStore(data)).close();
  });

  it('says in one sentence that the folder cannot be used', async () => {
    mkdirSync(join(folder, 'full'));
    writeFileSync(join(folder, 'full', 'file'), '');
    assert.match(
      await sentenceOf(serve({ PLEIN_DATA: join(folder, 'full', 'file') })),
      /^The data folder .*file cannot be written to \(.*\)\.$/,
    );
  });

  it('says in one sentence what is wrong with a setting or an address', async () => {
    assert.match(await sentenceOf(serve({ PORT: 'many' })), /^PORT must be/);
    assert.match(await sentenceOf(serve({ HOST: '192.0.2.1' })), /^HOST "192\.0\.2\.1" is not an address/);
    assert.match(
      await sentenceOf(serve({ DATABASE_URL: 'postgres://plein@127.0.0.1:1/plein' })),
      /^The PostgreSQL server of DATABASE_URL cannot be used/,
    );
  });

  it('says which document is wrong, and closes the store', async () => {
    const data = join(folder, 'seed');
    const wrong = { ...content, profile: { ...profile, languages: [] } };
    const sentence = await sentenceOf(serve({ PLEIN_DATA: data }, { content: wrong }));
    assert.match(sentence, /^The profile is wrong at \/languages: /);
    await (await openLibsqlStore(data)).close();
  });
});
