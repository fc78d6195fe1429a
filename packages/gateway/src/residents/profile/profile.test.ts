import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { seed } from '../content/seed.js';
import { content, profile, site } from '../../testing/content.fixtures.js';
import { openTestGateway, problemOf, type TestGateway } from '../../testing/gateway.fixtures.js';
import { profileProblems } from './profile.service.js';

describe('the profile', () => {
  let gateway: TestGateway;
  before(async () => {
    gateway = await openTestGateway();
  });
  after(() => gateway.close());

  test('is served as it was stored, to be cached for a minute and used stale for a week', async () => {
    const response = await gateway.app.request('/v1/profile');
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('cache-control'), 'public, max-age=60, stale-while-revalidate=604800');
    assert.deepEqual(await response.json(), profile);
  });

  test('is not sent again to who has it', async () => {
    const etag = (await gateway.app.request('/v1/profile')).headers.get('etag') ?? '';
    for (const header of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const response = await gateway.app.request('/v1/profile', { headers: { 'if-none-match': header } });
      assert.equal(response.status, 304, header);
      assert.equal(response.headers.get('etag'), etag);
      assert.equal(await response.text(), '');
    }
    const other = await gateway.app.request('/v1/profile', { headers: { 'if-none-match': '"other"' } });
    assert.equal(other.status, 200);
  });

  test('says whether there is a crisis in an answer that no cache may decide about', async () => {
    const off = await gateway.app.request('/v1/crisis', { headers: { origin: site } });
    assert.equal(off.headers.get('cache-control'), 'no-cache');
    assert.match(off.headers.get('access-control-expose-headers') ?? '', /\bDate\b/);
    assert.deepEqual(await off.json(), { active: false });
    const etag = off.headers.get('etag') ?? '';
    assert.match(etag, /^"[0-9a-f]+"$/, 'a strong ETag');
    const same = await gateway.app.request('/v1/crisis', { headers: { 'if-none-match': etag } });
    assert.equal(same.status, 304);

    const crisis = {
      ...profile.crisis,
      title: { nl: 'Hoog water' },
      message: { nl: 'Blijf weg.' },
      active: true,
    };
    await seed(gateway.store, { ...content, profile: { ...profile, crisis } });
    gateway.now = new Date(gateway.now.getTime() + 2_001);
    const on = await gateway.app.request('/v1/crisis', { headers: { 'if-none-match': etag } });
    assert.equal(on.status, 200);
    assert.deepEqual(await on.json(), crisis);
    await seed(gateway.store, content);
    gateway.now = new Date(gateway.now.getTime() + 2_001);
  });

  test('a change is seen after two seconds, with another ETag and its own sites', async () => {
    const etag = (await gateway.app.request('/v1/profile')).headers.get('etag');
    const other = 'https://elders.zilverbeek.example';
    await seed(gateway.store, { ...content, profile: { ...profile, origins: [other] } });
    gateway.now = new Date(gateway.now.getTime() + 2_001);
    const response = await gateway.app.request('/v1/profile', { headers: { origin: other } });
    assert.notEqual(response.headers.get('etag'), etag);
    assert.equal(response.headers.get('access-control-allow-origin'), other);
    const former = await gateway.app.request('/v1/profile', { headers: { origin: site } });
    assert.equal(former.headers.get('access-control-allow-origin'), null);
  });

  test('none yet is 404; one that is wrong in the store is 503 and names the path', async (t) => {
    const empty = await openTestGateway({ content: undefined });
    t.after(() => empty.close());
    assert.equal((await empty.app.request('/v1/profile')).status, 404);
    await empty.store.commit((transaction) =>
      transaction
        .insertInto('profiles')
        .values({ id: 'profile', document: JSON.stringify({ ...profile, languages: 'nl' }), updated_at: '' })
        .execute(),
    );
    empty.now = new Date(empty.now.getTime() + 2_001);
    const response = await empty.app.request('/v1/profile');
    assert.equal(response.status, 503);
    assert.deepEqual((await problemOf(response)).fields, ['/languages']);
  });

  test('what is wrong with a profile is named by its path, with what to write', () => {
    assert.deepEqual(profileProblems(profile), []);
    const [problem] = profileProblems({ ...profile, channels: [{ ...profile.channels[0], kind: 'fax' }] });
    assert.equal(problem?.field, '/channels/0/kind');
    assert.match(problem.detail, /one of: website/);
  });

  test('every fault is named at once: of the schema, of an address, and where it contradicts itself', () => {
    const [channel] = profile.channels;
    assert.ok(channel);
    const problems = profileProblems({
      ...profile,
      timeZone: 'Europe/Zilverbeek',
      privacyStatement: 'privacy',
      holidays: [{ validFrom: '2026-12-31', validThrough: '2026-12-30' }],
      channels: [
        channel,
        { ...channel, callback: { ...channel.callback, windows: [{ opens: '15:00', closes: '13:00' }] } },
        {
          ...channel,
          id: 'balie',
          kind: 'fax',
          openingHours: [{ dayOfWeek: ['Monday'], opens: '9', closes: '17:00' }],
        },
      ],
      tasks: profile.tasks.map((task) => ({ ...task, channels: ['brief'] })),
    });
    const fields = problems.map(({ field }) => field);
    assert.deepEqual(fields, [...new Set(fields)]);
    assert.deepEqual(fields.toSorted(), [
      '/channels/1/callback/windows/0/closes',
      '/channels/1/id',
      '/channels/2/kind',
      '/channels/2/openingHours/0/opens',
      '/holidays/0/validThrough',
      '/privacyStatement',
      '/tasks/0/channels/0',
      '/timeZone',
    ]);
    for (const { detail } of problems) assert.match(detail, /Write|Give/);
  });

  test('more than ten faults are named at once', () => {
    const holidays = Array.from({ length: 25 }, (_, index) => ({
      validFrom: `2026-12-${String(index + 2).padStart(2, '0')}`,
      validThrough: '2026-12-01',
    }));
    assert.equal(profileProblems({ ...profile, holidays }).length, 25);
  });

  test('a profile that contradicts itself and was stored before stays in use', async () => {
    const holidays = [{ validFrom: '2026-12-31', validThrough: '2026-12-30' }];
    await gateway.store.commit((transaction) =>
      transaction
        .updateTable('profiles')
        .set({ document: JSON.stringify({ ...profile, holidays }) })
        .execute(),
    );
    gateway.now = new Date(gateway.now.getTime() + 2_001);
    assert.equal((await gateway.app.request('/v1/profile')).status, 200);
  });
});

describe('the schemas', () => {
  let gateway: TestGateway;
  before(async () => {
    gateway = await openTestGateway();
  });
  after(() => gateway.close());

  test('stand under their names, for every site', async () => {
    for (const name of ['profile', 'event', 'callback-request', 'poll', 'event-contact-registered-v1']) {
      const response = await gateway.app.request(`/v1/schemas/${name}`, { headers: { origin: site } });
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      const schema = (await response.json()) as Record<string, unknown>;
      assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
      assert.equal(schema['$id'], `/v1/schemas/${name}`);
    }
  });

  test('have the address of PLEIN_URL where it is set', async () => {
    const publicUrl = 'https://plein.zilverbeek.example';
    const { app, close } = await openTestGateway({ dependencies: { publicUrl } });
    const response = await app.request('http://evil.example/v1/schemas/poll');
    const schema = (await response.json()) as Record<string, unknown>;
    assert.equal(schema['$id'], `${publicUrl}/v1/schemas/poll`);
    await close();
  });

  test('and all else that a shared cache may keep never follow the Host of a request', async () => {
    const { paths } = (await (await gateway.app.request('/openapi.json')).json()) as {
      paths: Record<string, { get?: object }>;
    };
    const addresses = Object.keys(paths)
      .filter((path) => paths[path]?.get)
      .map((path) => path.replace('{name}', 'event').replace(/{\w+}/g, 'zilverplein-inrichting'));
    let shared = 0;
    for (const address of addresses) {
      const evil = await gateway.app.request(`http://evil.example${address}`);
      if (!evil.headers.get('cache-control')?.includes('public')) {
        await evil.body?.cancel();
        continue;
      }
      shared += 1;
      const text = await evil.text();
      const usual = await gateway.app.request(`http://localhost${address}`);
      assert.equal(text, await usual.text(), address);
      assert.ok(!`${text}${JSON.stringify([...evil.headers])}`.includes('evil.example'), address);
    }
    assert.ok(shared >= 3);
  });

  test('another name is 404', async () => {
    for (const name of ['nothing', 'constructor', '__proto__', 'a%00b', 'UPPER']) {
      assert.equal((await gateway.app.request(`/v1/schemas/${name}`)).status, 404, name);
    }
  });
});
