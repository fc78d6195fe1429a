import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { openLinkGateway, type LinkGateway } from '../../case-links/case-links.fixtures.js';
import { openTestGateway, type TestGateway } from '../../../testing/gateway.fixtures.js';
import { hiddenIn, pageOf, renderedIn, titleOf } from '../../../testing/html.fixtures.js';
import { pageLanguages } from '../page-languages.js';

describe('the pages of links to cases', () => {
  let gateway: TestGateway;
  let linked: LinkGateway;
  beforeEach(async () => {
    gateway = await openTestGateway();
    linked = openLinkGateway(gateway.store, () => gateway.now);
  });
  afterEach(() => gateway.close());

  async function get(path: string, status = 200): Promise<string> {
    return pageOf(await linked.app.request(path), status);
  }
  async function send(path: string, fields: Record<string, string>, status: number): Promise<string> {
    const body = new URLSearchParams(fields);
    return pageOf(await linked.app.request(path, { method: 'POST', body }), status);
  }
  async function mailedKey(): Promise<string> {
    const reference = await linked.makeCase('bewoner@voorbeeld.example');
    await send('/pages/case-links', { reference }, 200);
    await linked.run();
    return linked.keyIn(linked.mails.at(-1));
  }

  test('lead from the form of the case to the form for a link, and back', async () => {
    assert.match(renderedIn(await get('/pages/status')), /href="\/pages\/case-links"/);
    assert.match(await get('/pages/case-links'), /href="\/pages\/status"/);
    const english = await get('/pages/status?language=en');
    assert.match(renderedIn(english), /href="\/pages\/case-links\?language=en"/);
  });

  test('say what is wrong with a number, and keep what was typed', async () => {
    assert.match(await send('/pages/case-links', {}, 400), /Vul uw zaaknummer in\./);
    const html = await send('/pages/case-links', { reference: '"><script>x' + 'x'.repeat(60) }, 400);
    assert.match(titleOf(html), /^Nog niet verstuurd/);
    assert.match(html, /Vul het hele zaaknummer in/);
    assert.doesNotMatch(html, /<script>x/);
  });

  test('say one thing for every number, in each language', async () => {
    const known = await linked.makeCase('bewoner@voorbeeld.example');
    for (const language of pageLanguages) {
      const path = `/pages/case-links?language=${language}`;
      const pages = new Set([
        await send(path, { reference: known }, 200),
        await send(path, { reference: 'ZK-0000-0000' }, 200),
      ]);
      assert.equal(pages.size, 1);
    }
  });

  test('lead from the case to a reaction and back, without its postcode and without its key in an address', async () => {
    const key = await mailedKey();
    const html = await send(`/pages/case-links/${key}`, {}, 200);
    assert.match(titleOf(html), /^Dakkapel/);
    assert.doesNotMatch(renderedIn(html), /\?[^"]*access=/);
    const access = /"access":\["([^"]+)"\]/.exec(html)?.[1] ?? '';
    const reference = /"reference":\["([^"]+)"\]/.exec(html)?.[1] ?? '';
    const form = await send('/pages/case-reactions', { kind: 'unsatisfied', reference, access }, 200);
    assert.equal(hiddenIn(form, 'access'), access);
    const back = await send('/pages/status', { reference, access }, 200);
    assert.match(titleOf(back), /^Dakkapel/);
  });

  test('say that a link ended, and keep the text of a reaction that comes too late', async () => {
    const html = await send(`/pages/case-links/${await mailedKey()}`, {}, 200);
    const access = /"access":\["([^"]+)"\]/.exec(html)?.[1] ?? '';
    const reference = /"reference":\["([^"]+)"\]/.exec(html)?.[1] ?? '';
    gateway.now = new Date(gateway.now.getTime() + 61 * 60_000);
    assert.match(
      await send('/pages/status', { reference, access }, 404),
      /Deze link werkt niet meer[^]*Vraag een nieuwe/,
    );
    const late = { kind: 'unsatisfied', reference, access, step: 'send', text: 'Mijn hele verhaal.' };
    assert.match(await send('/pages/case-reactions', late, 401), /Mijn hele verhaal\./);
  });

  test('show no search engine a link, and refuse a key that is none', async () => {
    const response = await linked.app.request(`/pages/case-links/${await mailedKey()}`);
    assert.equal(response.headers.get('x-robots-tag'), 'noindex');
    assert.equal(response.headers.get('cache-control'), 'no-store');
    await get(`/pages/case-links/${'x'.repeat(43)}`, 404);
  });

  test('keep the number where too much was asked', async () => {
    const busy = openLinkGateway(gateway.store, () => gateway.now, { caseLinks: 1 });
    const ask = async (reference: string) =>
      busy.app.request('/pages/case-links', { method: 'POST', body: new URLSearchParams({ reference }) });
    assert.equal((await ask('ZB-2026-0417')).status, 200);
    const refused = await ask('ZB-2026-0418');
    assert.equal(refused.status, 429);
    assert.ok(refused.headers.get('retry-after'));
    assert.match(await refused.text(), /value="ZB-2026-0418"/);
  });

  test('are off without the secret and the mail server, and say so', async () => {
    const off = await gateway.app.request('/pages/case-links');
    assert.equal(off.status, 404);
    assert.match(await off.text(), /Wij mailen geen links/);
    assert.equal((await gateway.send('/pages/case-links', { reference: 'ZB-2026-0417' })).status, 404);
    assert.equal((await gateway.post('/v1/case-link-requests', { reference: 'ZB-2026-0417' })).status, 404);
    const status = await (await gateway.app.request('/pages/status')).text();
    assert.doesNotMatch(renderedIn(status), /case-links/);
    assert.equal((await gateway.store.database.selectFrom('case_links').selectAll().execute()).length, 0);
  });
});
