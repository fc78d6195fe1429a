import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';
import { renderedNames } from './rendered-elements.js';

const publicUrl = 'https://contact.zilverbeek.example';
const addresses = renderedNames.map(
  (name) => `/v1/rendered/${name}${name === 'participation-poll' ? '?poll=plein' : ''}`,
);

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await openTestGateway({ dependencies: { publicUrl } });
});
afterEach(() => gateway.close());

const ask = async (path: string, headers: Record<string, string> = {}) => {
  const response = await gateway.app.request(path, { headers });
  return { status: response.status, headers: response.headers, html: await response.text() };
};

const stateIn = (html: string) =>
  JSON.parse(
    /<script type="application\/json" data-plein-state>(.*?)<\/script>/s.exec(html)?.[1] ?? '{}',
  ) as {
    now: string;
    gateway: string;
    answers: Record<string, unknown>;
    page: { action: string; hidden?: Record<string, string> };
  };

describe('an element as HTML for the page of another system', () => {
  for (const address of addresses) {
    test(`is visible before any script, and works without one: ${address}`, async () => {
      const { status, html } = await ask(address);
      assert.equal(status, 200);
      assert.match(html, /^<plein-[a-z-]+ [^>]*lang="nl"[^>]*><template shadowrootmode="open"><style>/);
      const [, shadow = ''] = /<template shadowrootmode="open">(.*)<\/template>/s.exec(html) ?? [];
      assert.match(shadow.replace(/<style>.*?<\/style>/s, ''), /<(?:form|a)\b[^>]*\b(?:action|href)="https:/);
      for (const [, found = ''] of shadow.matchAll(/<form\b[^>]*\baction="([^"]*)"/g))
        assert.ok(found.startsWith(`${publicUrl}/pages/`), found);
      assert.match(html, new RegExp(`<p><a href="${publicUrl}/pages/[^"]+">[^<]+</a></p></plein-`));
    });

    test(`holds nothing of one resident, and is the same for everybody: ${address}`, async () => {
      const first = await ask(address);
      const second = await ask(address, { cookie: 'plein=1', 'accept-language': 'tr' });
      assert.equal(first.html, second.html);
      const { page } = stateIn(first.html);
      for (const name of ['id', 'voter', 'asked']) assert.equal(page.hidden?.[name], undefined);
      assert.equal(first.headers.get('set-cookie'), null);
    });

    test(`may be stored, and is asked for again by its ETag: ${address}`, async () => {
      const { headers, html } = await ask(address);
      const etag = headers.get('etag') ?? '';
      assert.match(etag, /^"[^"]+"$/);
      assert.match(headers.get('cache-control') ?? '', /^public, max-age=60, /);
      gateway.now = new Date(+gateway.now + 61_000);
      const again = await ask(address, { 'if-none-match': etag });
      if (again.status === 304) assert.equal(again.html, '');
      else assert.notEqual(again.html, html);
    });
  }

  test('is not changed by time alone, and is by what it shows', async () => {
    const { headers, html } = await ask('/v1/rendered/status-tracker');
    const etag = headers.get('etag') ?? '';
    gateway.now = new Date(+gateway.now + 3_600_000);
    assert.equal((await ask('/v1/rendered/status-tracker', { 'if-none-match': etag })).status, 304);
    assert.equal((await ask('/v1/rendered/status-tracker')).html, html);
    const open = await ask('/v1/rendered/contact-widget');
    gateway.now = new Date(+gateway.now + 12 * 3_600_000);
    const closed = await ask('/v1/rendered/contact-widget', {
      'if-none-match': open.headers.get('etag') ?? '',
    });
    assert.equal(closed.status, 200);
    assert.notEqual(closed.headers.get('etag'), open.headers.get('etag'));
    assert.equal(stateIn(closed.html).now, gateway.now.toISOString());
  });

  test('brings the answers of the gateway that it shows, under the address of browsers', async () => {
    const { html } = await ask('/v1/rendered/contact-widget?task=paspoort&headingLevel=3');
    assert.deepEqual(Object.keys(stateIn(html).answers), [`${publicUrl}/v1/profile`]);
    assert.match(
      html,
      /^<plein-contact-widget [^>]*task="http:\/\/standaarden\.overheid\.nl\/owms\/terms\/paspoort"/,
    );
    assert.match(html, /heading-level="3"/);
    assert.match(html, /<h3[ >]/);
  });

  test('names in its policy the style that a page with a policy must allow', async () => {
    for (const address of addresses) {
      const { html, headers } = await ask(address);
      const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
      const hash = createHash('sha256').update(style).digest('base64');
      assert.ok(headers.get('content-security-policy')?.includes(`style-src 'sha256-${hash}'`), address);
      assert.equal(html.match(/ style="/), null);
    }
  });

  test('speaks the language that is asked, whatever page it comes in', async () => {
    const { html } = await ask('/v1/rendered/feedback-prompt?language=ar');
    assert.match(
      html,
      /^<plein-feedback-prompt [^>]*lang="ar"[^>]*dir="rtl"|^<plein-feedback-prompt [^>]*dir="rtl"[^>]*lang="ar"/,
    );
    assert.match(html, /language=ar/);
    assert.equal((await ask('/v1/rendered/feedback-prompt?language=xx')).status, 400);
  });

  test('refuses what is none of its settings, and says what there is not', async () => {
    for (const path of [
      '/v1/rendered/feedback-prompt?gateway=https://evil.example',
      '/v1/rendered/feedback-prompt?onclick=alert(1)',
      '/v1/rendered/participation-poll?poll=%3Cscript%3E',
    ])
      assert.equal((await ask(path)).status, 400, path);
    assert.equal((await ask('/v1/rendered/channel')).status, 404);
    assert.equal((await ask('/v1/rendered/participation-poll')).status, 404);
    assert.equal((await ask('/v1/rendered/participation-poll?poll=none')).status, 404);
    const { html } = await ask(
      `/v1/rendered/contact-widget?task=${encodeURIComponent('"><script>alert(1)</script>')}`,
    );
    assert.doesNotMatch(html, /<script>alert/);
  });

  test('says so where the gateway has no profile', async () => {
    const empty = await openTestGateway({ content: undefined });
    assert.equal((await empty.app.request('/v1/rendered/contact-widget')).status, 404);
    assert.equal((await empty.app.request('/v1/rendered/status-tracker')).status, 200);
    await empty.close();
  });
});

describe('a form of such an element', () => {
  const pressed = { check: 'yes' };

  test('is shown once more with an id, so that two presses count once', async () => {
    for (const [path, fields] of [
      ['/pages/feedback', { answer: 'true' }],
      ['/pages/poll/plein', { choices: 'trees' }],
    ] as const) {
      const pages = await Promise.all([1, 2].map(() => gateway.send(path, { ...fields, ...pressed })));
      for (const page of pages) {
        assert.equal(page.status, 200);
        const html = await page.text();
        assert.match(html, /name="id" value="[0-9a-f-]{36}"/);
        assert.doesNotMatch(html, /name="check"/);
      }
    }
    const names = (await gateway.events()).map(({ name }) => name);
    assert.deepEqual(names, []);
  });
});
