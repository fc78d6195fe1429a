import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { address, site } from '../testing/content.fixtures.js';
import { openTestGateway, type TestGateway } from '../testing/gateway.fixtures.js';
import { checkStructure, titleOf } from './html.fixtures.js';

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
  const paths = ['/pages/contact', '/pages/status', '/pages/feedback', '/pages/poll/plein'];

  test('is Dutch, or English where it is asked, and keeps its language in the form', async () => {
    for (const path of paths) {
      const dutch = await get(path);
      assert.match(dutch, /<html lang="nl">/);
      const english = await get(`${path}?language=en`);
      assert.match(english, /<html lang="en">/);
      assert.match(english, new RegExp(`action="${path}\\?language=en"`));
      assert.match(await get(`${path}?language=xx`), /<html lang="nl">/);
      checkStructure(dutch);
      checkStructure(english);
    }
  });

  test('allows nothing but its own style and its own forms, and is never cached', async () => {
    for (const path of paths) {
      const { headers } = await gateway.app.request(path);
      const policy = headers.get('content-security-policy') ?? '';
      assert.match(policy, /default-src 'none'; style-src 'self'; form-action 'self'/);
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

describe('the status page', () => {
  const right = { reference: 'ZB-2026-0417', ...address };

  test('shows the case in steps, with a word for each state', async () => {
    const response = await gateway.send('/pages/status', right);
    assert.equal(response.status, 200);
    const html = await response.text();
    checkStructure(html);
    assert.match(titleOf(html), /^Dakkapel aan de voorkant/);
    assert.match(html, /aria-current="step"/);
    assert.match(html, /Klaar: maandag 2 november/);
    assert.match(html, /Komt nog/);
  });

  test('a wrong combination says the same whatever was wrong, and keeps what was typed', async () => {
    const pages = [];
    for (const wrong of [
      { ...right, houseNumber: '99' },
      { ...right, reference: 'ZB-2026-9999' },
    ]) {
      const response = await gateway.send('/pages/status', wrong);
      assert.equal(response.status, 404);
      const html = await response.text();
      checkStructure(html);
      assert.match(html, /Deze gegevens horen niet bij elkaar/);
      assert.ok(html.includes(`value="${wrong.reference}"`));
      pages.push(html.replaceAll(/value="[^"]*"/g, ''));
    }
    assert.equal(pages[0], pages[1]);
  });

  test('an empty form names every field', async () => {
    const html = await (await gateway.send('/pages/status', {})).text();
    for (const name of ['reference', 'postcode', 'houseNumber']) {
      assert.ok(html.includes(`<a href="#${name}">`), name);
    }
  });

  test('too many wrong tries is 429, with when to come back', async () => {
    for (let round = 1; round <= 10; round += 1) {
      await gateway.send('/pages/status', { ...right, houseNumber: String(round) });
    }
    const response = await gateway.send('/pages/status', right);
    assert.equal(response.status, 429);
    assert.ok(response.headers.get('retry-after'));
  });
});

test('without a profile the pages stay standing', async (t) => {
  const empty = await openTestGateway({ content: undefined });
  t.after(() => empty.close());
  for (const path of ['/pages/contact', '/pages/status', '/pages/feedback']) {
    assert.equal((await empty.app.request(path)).status, 200, path);
  }
});
