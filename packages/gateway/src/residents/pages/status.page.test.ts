import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { address } from '../../testing/content.fixtures.js';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';
import { checkStructure, renderedIn, titleOf, textIn } from '../../testing/html.fixtures.js';

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await openTestGateway();
});
afterEach(() => gateway.close());

describe('the status page', () => {
  const right = { reference: 'ZB-2026-0417', ...address };

  test('shows the case in steps, with a word for each state', async () => {
    const response = await gateway.send('/pages/status', right);
    assert.equal(response.status, 200);
    const html = await response.text();
    checkStructure(html);
    assert.match(titleOf(html), /^Dakkapel aan de voorkant/);
    assert.match(renderedIn(html), /aria-current="step"/);
    assert.match(textIn(html), /Klaar, 2 november/);
    assert.match(textIn(html), /Wij controleren uw gegevens/);
  });

  test('leads from the case to a question about it, and to another case', async () => {
    const html = renderedIn(await (await gateway.send('/pages/status', right)).text());
    assert.match(html, /href="\/pages\/contact\?view=callback&(?:amp;)?caseReference=ZB-2026-0417"/);
    assert.match(html, /href="\/pages\/status"/);
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
      assert.match(textIn(html), /vinden geen zaak/);
      assert.ok(renderedIn(html).includes(`value="${wrong.reference}"`));
      pages.push(textIn(html));
    }
    assert.equal(pages[0], pages[1]);
  });

  test('an empty form names every field, in the title, in a summary and by the field', async () => {
    const response = await gateway.send('/pages/status', {});
    assert.equal(response.status, 400);
    const html = await response.text();
    assert.match(titleOf(html), /^Nog niet verstuurd/);
    for (const name of ['reference', 'postcode', 'houseNumber']) {
      assert.match(renderedIn(html), new RegExp(`id="${name}-error"`));
    }
  });

  test('is filled in from the address of a letter', async () => {
    const html = await (await gateway.app.request('/pages/status?reference=ZB-2026-0417')).text();
    assert.match(renderedIn(html), /value="ZB-2026-0417"/);
  });

  test('shows what was typed as text, whatever it is', async () => {
    const html = await (
      await gateway.send('/pages/status', { ...right, reference: '"><script>x</script>' })
    ).text();
    checkStructure(html);
    assert.doesNotMatch(html, /<script>x/);
  });

  test('too many wrong tries is 429, with when to come back', async () => {
    for (let round = 1; round <= 10; round += 1) {
      await gateway.send('/pages/status', { ...right, houseNumber: String(round) });
    }
    const response = await gateway.send('/pages/status', right);
    assert.equal(response.status, 429);
    assert.ok(response.headers.get('retry-after'));
    assert.match(textIn(await response.text()), /minuten|minuut|uur/);
  });
});
