import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { address, site } from '../testing/content.fixtures.js';
import { openTestGateway, type TestGateway } from '../testing/gateway.fixtures.js';
import { checkStructure, hiddenIn, titleOf } from './html.fixtures.js';

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

describe('the feedback page', () => {
  const stored = () => gateway.store.database.selectFrom('feedback').selectAll().execute();

  test('stores every answer and says what was taken out', async () => {
    const response = await gateway.send('/pages/feedback', {
      helpful: 'false',
      score: '2',
      drivers: ['clear', 'easy'],
      text: 'Bel mij op 06 12345678',
      page: '/paspoort',
    });
    assert.equal(response.status, 201);
    const html = await response.text();
    checkStructure(html);
    const [row] = await stored();
    assert.deepEqual(
      [row?.helpful, row?.score, row?.drivers, row?.page],
      [0, 2, '["clear","easy"]', '/paspoort'],
    );
    assert.ok(row && html.includes(row.reference));
    assert.match(html, /\[telefoonnummer verwijderd\]/);
    assert.doesNotMatch(html, /12345678/);
  });

  test('knows from which page somebody came', async () => {
    await gateway.app.request('/pages/feedback', {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        referer: `${site}/parkeren?naam=jan`,
      },
      body: 'helpful=true',
    });
    assert.equal((await stored())[0]?.page, '/parkeren');
  });

  test('nothing answered, or an answer that is none, is asked again', async () => {
    for (const form of [{}, { text: ' ' }, { helpful: 'misschien' }, { score: '9' }, { drivers: 'prijs' }]) {
      const response = await gateway.send('/pages/feedback', form);
      assert.equal(response.status, 400, JSON.stringify(form));
      const html = await response.text();
      checkStructure(html);
      assert.match(titleOf(html), /^Nog niet verstuurd/);
    }
    assert.deepEqual(await stored(), []);
  });
});

describe('the page of a poll', () => {
  const path = '/pages/poll/plein';

  test('counts a vote, shows the result as a table, and lets the voter change it', async () => {
    const form = await get(path);
    const first = await gateway.send(path, {
      choices: 'bomen',
      id: hiddenIn(form, 'id'),
      voter: hiddenIn(form, 'voter'),
    });
    assert.equal(first.status, 201);
    const html = await first.text();
    checkStructure(html);
    assert.match(html, /Bomen <span class="state">\(uw keuze\)<\/span>/);
    assert.match(html, /Tot nu toe stemde 1 bewoner/);
    assert.equal(hiddenIn(html, 'voter'), hiddenIn(form, 'voter'));
    const second = await gateway.send(path, {
      choices: 'water',
      id: hiddenIn(html, 'id'),
      voter: hiddenIn(html, 'voter'),
    });
    assert.equal(second.status, 200);
    const changed = await second.text();
    assert.match(changed, /Water <span class="state">\(uw keuze\)/);
    assert.match(changed, /Tot nu toe stemde 1 bewoner/);
  });

  test('also takes the choice alone, as a form of another page sends it', async () => {
    assert.equal((await gateway.send(path, { choices: 'markt' })).status, 201);
  });

  test('a choice that cannot be counted is asked again', async () => {
    for (const choices of [[], ['bomen', 'water'], ['toren']]) {
      const response = await gateway.send(path, { choices });
      assert.equal(response.status, 400);
      const html = await response.text();
      checkStructure(html);
      assert.match(html, /<a href="#choices">/);
    }
  });

  test('several choices, and results that wait', async () => {
    const html = await (await gateway.send('/pages/poll/wensen', { choices: ['bomen', 'water'] })).text();
    assert.match(html, /U ziet de uitslag als de peiling gesloten is/);
    assert.doesNotMatch(html, /<table/);
  });

  test('a poll that is not open shows no form; one that is not there is 404', async () => {
    gateway.now = new Date('2026-12-02T08:00:00Z');
    const html = await get(path);
    assert.doesNotMatch(html, /<form/);
    assert.match(html, /<table/);
    assert.equal((await gateway.send(path, { choices: 'bomen' })).status, 409);
    const missing = await gateway.app.request('/pages/poll/geen');
    assert.equal(missing.status, 404);
    assert.match(missing.headers.get('content-type') ?? '', /^text\/html/);
  });
});

test('without a profile the pages stay standing', async (t) => {
  const empty = await openTestGateway({ content: undefined });
  t.after(() => empty.close());
  for (const path of ['/pages/contact', '/pages/status', '/pages/feedback']) {
    assert.equal((await empty.app.request(path)).status, 200, path);
  }
});
