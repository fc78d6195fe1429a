import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { content, passport, profileWithoutCallback } from '../testing/content.fixtures.js';
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
describe('the contact page', () => {
  const filled = { name: 'A. Bewoner', phone: '06 12345678', slot: '2026-11-24T09:00-12:00' };
  const stored = () => gateway.store.database.selectFrom('callbacks').selectAll().execute();

  test('shows the ways to reach us now, and the windows that can be chosen', async () => {
    const html = await get('/pages/contact');
    assert.match(html, /<a href="tel:140999">Bel ons: 14 0999<\/a>/);
    assert.match(html, /gesloten tot 9\.00 uur|open tot 17\.00 uur/);
    assert.match(html, /value="2026-11-24T09:00-12:00"/);
    assert.match(html, /di 24 nov, 9\.00-12\.00 uur/);
  });

  test('ends in a receipt with the reference and a copy', async () => {
    const form = await get(`/pages/contact?task=${encodeURIComponent(passport)}`);
    const response = await gateway.send('/pages/contact', {
      ...filled,
      id: hiddenIn(form, 'id'),
      task: hiddenIn(form, 'task'),
      question: 'Mag mijn buurman <mee>?',
    });
    assert.equal(response.status, 201);
    const html = await response.text();
    checkStructure(html);
    const [row] = await stored();
    assert.ok(row && html.includes(row.reference));
    assert.equal(row.task, passport);
    assert.match(html, /Wij bellen u op dinsdag 24 november, tussen 9\.00 en 12\.00 uur/);
    assert.match(html, /Mag mijn buurman &lt;mee&gt;\?/);
  });

  test('sent twice it is one request, with an id in the form or without', async () => {
    const id = hiddenIn(await get('/pages/contact'), 'id');
    const statuses = [];
    for (const form of [{ ...filled, id }, { ...filled, id }, filled, filled]) {
      statuses.push((await gateway.send('/pages/contact', form)).status);
    }
    assert.deepEqual(statuses, [201, 200, 201, 200]);
    assert.equal((await stored()).length, 2);
  });

  test('says what is missing in the title, above the form and at each field, and keeps what was typed', async () => {
    const response = await gateway.send('/pages/contact', { ...filled, name: ' ', phone: '"12"' });
    assert.equal(response.status, 400);
    const html = await response.text();
    checkStructure(html);
    assert.match(titleOf(html), /^Nog niet verstuurd: /);
    assert.match(html, /role="alert"/);
    assert.match(html, /<a href="#name">Vul uw naam in\.<\/a>/);
    assert.match(html, /id="phone-error">Kijk uw telefoonnummer na/);
    assert.match(html, /value="&quot;12&quot;"/);
    assert.match(html, /<option\s+value="2026-11-24T09:00-12:00"\s+selected/);
    assert.deepEqual(await stored(), []);
  });

  test('a window that has gone is an error of that field', async () => {
    for (const slot of ['2026-11-23T09:00-12:00', '2026-11-28T09:00-12:00', 'morgen', '']) {
      const response = await gateway.send('/pages/contact', { ...filled, slot });
      assert.equal(response.status, 400, slot);
      assert.match(await response.text(), /<a href="#slot">/);
    }
  });

  test('in English it speaks English', async () => {
    const response = await gateway.send('/pages/contact?language=en', { ...filled, name: '' });
    assert.match(await response.text(), /Fill in your name\./);
  });

  test('what goes along unseen and is not right is left out, and blocks nobody', async () => {
    const response = await gateway.send('/pages/contact', {
      ...filled,
      id: 'x',
      task: 'geen uri',
      department: 'Burger Zaken',
    });
    assert.equal(response.status, 201);
    const [row] = await stored();
    assert.deepEqual([row?.task, row?.department], [null, null]);
  });

  test('where nobody is called back it says so instead of showing a form', async (t) => {
    const other = await openTestGateway({ content: { ...content, profile: profileWithoutCallback } });
    t.after(() => other.close());
    const html = await (await other.app.request('/pages/contact')).text();
    assert.doesNotMatch(html, /<form/);
    assert.match(html, /niet laten terugbellen/);
    assert.equal((await other.send('/pages/contact', filled)).status, 409);
  });
});
