import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { content, site } from '../../testing/content.fixtures.js';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';
import { checkStructure, renderedIn, languageOf } from '../../testing/html.fixtures.js';
import { pageLanguages } from './page-languages.js';

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await openTestGateway();
});
afterEach(() => gateway.close());

async function get(path: string): Promise<string> {
  const response = await gateway.app.request(path);
  assert.equal(response.status, 200, path);
  return response.text();
}
describe('every page', () => {
  const paths = ['/pages/contact', '/pages/status', '/pages/feedback', '/pages/poll/plein', '/pages/chat'];

  test('speaks Dutch, or the language that is asked, and keeps it in what it leads to', async () => {
    for (const path of paths) {
      for (const language of ['nl', 'xx'])
        assert.equal(languageOf(await get(`${path}?language=${language}`)), 'nl');
      for (const language of pageLanguages.slice(1)) {
        const html = await get(`${path}?language=${language}`);
        assert.equal(languageOf(html), language);
        assert.match(renderedIn(html), new RegExp(`(?:action|href)="${path}[^"]*language=${language}`));
        assert.match(html, new RegExp(`dir="${language === 'ar' ? 'rtl' : 'ltr'}"`));
        checkStructure(html);
      }
    }
  });

  test('says where it is opened, and hands that to what measures', async () => {
    const html = await get('/pages/feedback?channel=kiosk');
    assert.match(html, /data-channel="kiosk"/);
    assert.match(html, /"channel":"kiosk"/);
    assert.match(renderedIn(html), /action="[^"]*channel=kiosk/);
    assert.match(await get('/pages/feedback?channel=carrier-pigeon'), /data-channel="website"/);
  });

  test('hands the script what it was drawn from', async () => {
    const html = await get('/pages/contact');
    const text =
      /<script type="application\/json" id="plein-server-state" data-plein-state>(.*?)<\/script>/s.exec(
        html,
      )?.[1] ?? '';
    const state = JSON.parse(text) as { now: string; answers: Record<string, unknown> };
    assert.equal(state.now, gateway.now.toISOString());
    assert.deepEqual(Object.keys(state.answers), ['/v1/profile']);
  });

  test('allows nothing but its own style and its own forms, and is never cached', async () => {
    for (const path of paths) {
      const { headers } = await gateway.app.request(path);
      const policy = headers.get('content-security-policy') ?? '';
      assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self' 'sha256-[^ ]+';/);
      assert.match(policy, new RegExp(`frame-ancestors 'self' ${site}$`));
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.notEqual(headers.get('referrer-policy'), 'no-referrer');
    }
    const style = await gateway.app.request('/pages/plein.css');
    assert.match(style.headers.get('content-type') ?? '', /^text\/css/);
  });

  test('takes a form from a site of the profile and from no other', async () => {
    const ask = (origin: string) =>
      gateway.app.request('/pages/feedback', {
        method: 'POST',
        headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
        body: 'helpful=true',
      });
    assert.equal((await ask(site)).status, 201);
    assert.equal((await ask('https://evil.example')).status, 403);
  });

  test('takes nothing but a form', async () => {
    assert.equal((await gateway.post('/pages/feedback', { helpful: true })).status, 415);
    const large = await gateway.send('/pages/feedback', { text: 'x'.repeat(70_000) });
    assert.equal(large.status, 413);
  });
});

test('without a profile the pages stay standing', async (t) => {
  const empty = await openTestGateway({ content: undefined });
  t.after(() => empty.close());
  for (const path of ['/pages/contact', '/pages/status', '/pages/feedback']) {
    assert.equal((await empty.app.request(path)).status, 200, path);
  }
});

test('a page wears the theme of the municipality, and lets in its style sheets alone', async (t) => {
  const theme = {
    stylesheets: ['https://stijl.zilverbeek.example/theme.css', '/theme.css'],
    className: 'zilverbeek-theme',
  };
  const themed = await openTestGateway({ content: { ...content, profile: { ...content.profile, theme } } });
  t.after(() => themed.close());
  const response = await themed.app.request('/pages/status');
  const html = await response.text();
  assert.match(html, /<link rel="stylesheet" href="https:\/\/stijl\.zilverbeek\.example\/theme\.css"/);
  assert.match(html, /<body[^>]* class="zilverbeek-theme"/);
  assert.match(html, /<meta name="color-scheme" content="light"/);
  const policy = response.headers.get('content-security-policy') ?? '';
  assert.match(policy, /style-src 'self' https:\/\/stijl\.zilverbeek\.example 'sha256-/);
});

test('a page has the colours and the e-mail address of the municipality, and its policy lets that style in', async (t) => {
  const { organisation } = content.profile;
  const profile = {
    ...content.profile,
    organisation: { ...organisation, email: 'info@zilverbeek.example' },
    theme: { colours: { action: '#7a1f5c' } },
  };
  const coloured = await openTestGateway({ content: { ...content, profile } });
  t.after(() => coloured.close());
  for (const path of ['/pages/contact', '/pages/poll/is-er-niet']) {
    const response = await coloured.app.request(path, { headers: { accept: 'text/html' } });
    const html = await response.text();
    const [, style = ''] = /<style>(:root[^<]*)<\/style>/.exec(html) ?? [];
    assert.equal(
      style,
      ':root{--plein-color-action:#7a1f5c;--plein-color-link:#7a1f5c;--plein-color-action-fill:#7a1f5c;--plein-color-on-action:#ffffff}',
      path,
    );
    const hash = createHash('sha256').update(style).digest('base64');
    assert.ok(response.headers.get('content-security-policy')?.includes(`'sha256-${hash}'`), path);
    assert.match(html, /<a href="mailto:info@zilverbeek\.example">info@zilverbeek\.example<\/a>/);
  }
});

describe('the address of a page', () => {
  const secret = 'Geheim-van-Fatma';
  /** Names that a form or a link of ours knows, with those that may be in an address. */
  const linked: Readonly<Record<string, readonly string[]>> = {
    '/pages/contact': ['task', 'department', 'caseReference', 'view'],
    '/pages/status': ['reference'],
    '/pages/feedback': ['page', 'task', 'department', 'helpful'],
    '/pages/chat': ['task'],
    '/pages/poll/zilverplein-inrichting': [],
  };

  test('fills in nothing but what a link may know, whatever its name', async (t) => {
    const gateway = await openTestGateway();
    t.after(() => gateway.close());
    const { paths } = (await (await gateway.app.request('/openapi.json')).json()) as {
      paths: Record<
        string,
        { post?: { requestBody: { content: Record<string, { schema: { properties: object } }> } } }
      >;
    };
    for (const [path, allowed] of Object.entries(linked)) {
      const content = paths[path.replace(/poll\/.*/, 'poll/{poll}')]?.post?.requestBody.content ?? {};
      const names = Object.values(content).flatMap(({ schema }) => Object.keys(schema.properties));
      assert.ok(names.length > 0, path);
      const values = new URLSearchParams({ view: 'callback' });
      for (const name of [...names, 'voter', 'question', 'step'])
        if (!allowed.includes(name)) values.set(name, secret);
      values.delete('language');
      const html = await (await gateway.app.request(`${path}?${values}`)).text();
      assert.ok(!html.includes(secret), path);
    }
  });

  test('that a page links to holds nothing that a resident typed', async (t) => {
    const gateway = await openTestGateway();
    t.after(() => gateway.close());
    for (const path of Object.keys(linked)) {
      for (const channel of ['', '?channel=kiosk']) {
        const fields = {
          question: secret,
          name: secret,
          phone: secret,
          postcode: secret,
          houseNumber: secret,
          text: secret,
        };
        const html = await (await gateway.send(path + channel, fields)).text();
        const addresses = [...html.matchAll(/(?:href|action|formaction|src)="([^"]*)"/g)].map(
          ([, address]) => address,
        );
        assert.ok(addresses.length > 0);
        assert.ok(!addresses.join(' ').includes(secret), path);
      }
    }
  });
});
