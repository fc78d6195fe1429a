import fc from 'fast-check';
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openTestGateway, type TestGateway } from '../../../testing/gateway.fixtures.js';
import { pageLanguages } from '../page-languages.js';

/** What browsers send when somebody opens an address. */
const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

const paths = [
  '/pages/contact',
  '/pages/status',
  '/pages/feedback',
  '/pages/chat',
  '/pages/poll/plein',
  '/pages/poll/is-er-niet',
  "/pages/poll/Zilver'plein",
  '/pages/poll/%00',
  '/pages/poll/%',
  '/pages/poll/',
  '/pages/',
  '/pages',
  '/pages/plein.css/',
  '/afspraak-maken',
  '/v2/profile',
  '/v1/polls',
];

describe('a resident who asks for a page', () => {
  let gateway: TestGateway;
  before(async () => {
    const limits = { contact: 1e6, cases: 1e6, feedback: 1e6, polls: 1e6, chat: 1e6 };
    gateway = await openTestGateway({ dependencies: { limits } });
  });
  after(() => gateway.close());

  const open = async (address: string, language?: string, init: RequestInit = {}) => {
    const headers = { accept: browser, ...(language && { 'accept-language': language }), ...init.headers };
    const response = await gateway.app.request(`http://localhost${address}`, { ...init, headers });
    const text = await response.text();
    return { response, status: response.status, text, language: /<html\s+lang="(\w+)"/.exec(text)?.[1] };
  };
  const isPage = ({ response, text, language }: Awaited<ReturnType<typeof open>>, what: string) => {
    assert.match(response.headers.get('content-type') ?? '', /^text\/html/, what);
    assert.ok(
      pageLanguages.some((one) => one === language),
      what,
    );
    assert.match(text, /<title>[^<]+<\/title>[\s\S]*<h1/, what);
    assert.match(response.headers.get('content-security-policy') ?? '', /default-src 'none'/, what);
  };

  test('gets one at every address, whatever stands in it', async () => {
    const name = fc.constantFrom('language', 'channel', 'reference', 'view', 'question', 'x');
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('A'.repeat(300), '\0', "'", '"><script>alert(1)</script>', 'nl', 'xx', '%'),
    );
    const query = fc.array(fc.tuple(name, value), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), query, async (path, pairs) => {
        const address = `${path}?${new URLSearchParams(pairs.map(([key, one]) => [key, one]))}`;
        const page = await open(address);
        isPage(page, address);
        assert.ok(page.status < 500, address);
        assert.doesNotMatch(page.text, /<script>/);
      }),
      { numRuns: 200 },
    );
  });

  test('gets the form itself where only a parameter is wrong', async () => {
    for (const address of [
      `/pages/contact?language=${'A'.repeat(40)}`,
      '/pages/chat?channel=%00',
      "/pages/status?reference='&channel=website&channel=kiosk",
      '/pages/feedback?language=nl&language=%ff',
    ]) {
      const page = await open(address);
      assert.equal(page.status, 200, address);
      assert.ok(page.text.includes('<plein-'), address);
    }
  });

  test('gets it in the language of the address, else in the first of ours that the browser asks for', async () => {
    const languageOf = async (address: string, accept?: string) => (await open(address, accept)).language;
    assert.equal(await languageOf('/bestaat-niet'), 'nl');
    assert.equal(await languageOf('/bestaat-niet', 'pt, tr;q=0.4, uk;q=0.8, en;q=0'), 'uk');
    assert.equal(await languageOf('/bestaat-niet?language=ar', 'fr'), 'ar');
    assert.equal(await languageOf('/bestaat-niet?language=zz', 'fr-BE'), 'fr');
    assert.equal(await languageOf('/pages/contact?language=zz', 'pl'), 'pl');
    assert.equal(await languageOf('/pages/contact', 'pl'), 'nl');
    assert.match((await open('/x?language=ar')).text, /dir="rtl"/);
  });

  test('gets a page when something is sent that is no form, and the way to a person with it', async () => {
    for (const init of [
      { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } },
      {
        method: 'POST',
        body: `x=${'y'.repeat(200_000)}`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      },
      { method: 'PUT', body: 'x' },
      { method: 'DELETE' },
    ]) {
      const page = await open('/pages/contact?language=en', undefined, init);
      isPage(page, `${init.method}`);
      assert.ok(page.status >= 400 && page.status < 500);
      assert.match(page.text, /href="\/pages\/contact\?language=en"/);
    }
    assert.match(
      (await open('/pages/contact', undefined, { method: 'PUT' })).response.headers.get('allow') ?? '',
      /GET/,
    );
  });

  test('gets a page when nothing can be read from the store', async (t) => {
    const broken = await openTestGateway();
    t.after(() => broken.close());
    t.mock.method(broken.store.database, 'selectFrom', () => {
      throw new Error('away');
    });
    const response = await broken.app.request('/pages/contact', { headers: { accept: browser } });
    assert.equal(response.status, 500);
    assert.match(await response.text(), /<h1>Dit lukte niet<\/h1>/);
  });

  test('differs from a program, which keeps its problem document', async () => {
    for (const accept of ['application/json', '*/*', 'text/html;q=0, application/json']) {
      const response = await gateway.app.request('/nowhere', { headers: { accept } });
      assert.equal(response.headers.get('content-type'), 'application/problem+json; charset=utf-8', accept);
    }
    const api = await gateway.app.request('/v1/polls/%00', { headers: { accept: browser } });
    assert.match(api.headers.get('content-type') ?? '', /problem\+json/);
  });
});
