import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { passport, site } from '../../testing/content.fixtures.js';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';
import { checkStructure, renderedIn, hiddenIn, titleOf, textIn } from '../../testing/html.fixtures.js';

const path = '/pages/feedback';

describe('the feedback page', () => {
  let gateway: TestGateway;
  beforeEach(async () => {
    gateway = await openTestGateway();
  });
  afterEach(() => gateway.close());

  const stored = () => gateway.store.database.selectFrom('feedback').selectAll().execute();

  async function get(address: string): Promise<string> {
    const response = await gateway.app.request(address);
    assert.equal(response.status, 200);
    const html = await response.text();
    checkStructure(html);
    return html;
  }

  async function send(fields: Record<string, string | string[]>, status: number, to = path): Promise<string> {
    const response = await gateway.send(to, fields);
    assert.equal(response.status, status, JSON.stringify(fields));
    const html = await response.text();
    checkStructure(html);
    return html;
  }

  test('asks one question, which two buttons answer before any script', async () => {
    const html = await get(`${path}?page=/afval&task=${encodeURIComponent(passport)}&department=burgerzaken`);
    assert.equal(titleOf(html), 'Hielp deze pagina u? - Gemeente Zilverbeek');
    assert.equal(textIn(html), 'Hielp deze pagina u? Ja Nee');
    assert.equal([...renderedIn(html).matchAll(/type="submit"\s+form="more"\s+name="answer"/g)].length, 2);
    assert.deepEqual(
      ['page', 'task', 'department'].map((name) => hiddenIn(html, name)),
      ['/afval', passport, 'burgerzaken'],
    );
  });

  test('the first answer counts at once, and what follows completes it', async () => {
    const id = hiddenIn(await get(`${path}?page=/paspoort`), 'id');
    const asked = await send({ answer: 'false', id, page: '/paspoort' }, 201);
    assert.match(renderedIn(asked), /value="false"[^>]*aria-pressed="true"/);
    assert.match(textIn(asked), /Wilt u er meer over zeggen\?/);
    assert.deepEqual(
      (await stored()).map(({ helpful, text }) => [helpful, text]),
      [[0, null]],
    );
    assert.equal(hiddenIn(asked, 'id'), id);
    const thanks = await send(
      {
        helpful: hiddenIn(asked, 'helpful'),
        id,
        page: '/paspoort',
        score: '2',
        drivers: ['clear', 'easy'],
        text: 'Bel mij op 06 12345678',
      },
      200,
    );
    assert.match(titleOf(thanks), /^Dank u wel voor uw reactie/);
    assert.match(textIn(thanks), /^Dank u wel .*Uit uw tekst haalden wij weg: telefoonnummer\.$/);
    const [row, ...others] = await stored();
    assert.deepEqual(others, []);
    assert.deepEqual(
      [row?.helpful, row?.score, row?.drivers, row?.page, row?.text],
      [0, 2, '["clear","easy"]', '/paspoort', 'Bel mij op [telefoonnummer verwijderd]'],
    );
  });

  test('another answer takes the place of the first, and keeps what was typed', async () => {
    const id = hiddenIn(await get(path), 'id');
    await send({ answer: 'true', id }, 201);
    const html = await send(
      { answer: 'false', helpful: 'true', id, score: '4', drivers: 'fast', text: 'Bijna <goed>' },
      200,
    );
    const rendered = renderedIn(html);
    assert.equal(hiddenIn(html, 'helpful'), 'false');
    assert.match(rendered, /name="score"\s+value="4"\s+checked/);
    assert.match(rendered, /name="drivers"\s+value="fast"\s+checked/);
    assert.equal([...rendered.matchAll(/ checked/g)].length, 2);
    assert.match(rendered, /<textarea[^>]*>\nBijna &lt;goed&gt;<\/textarea>/);
    assert.deepEqual(
      (await stored()).map(({ helpful, score, text }) => [helpful, score, text]),
      [[0, null, null]],
    );
  });

  test('an address answers nothing: a mail that is checked for its links must not count', async () => {
    const html = await get(`${path}?helpful=true&page=/brief`);
    assert.deepEqual(await stored(), []);
    assert.match(renderedIn(html), /value="true"[^>]*aria-pressed="true"/);
    assert.match(renderedIn(html), /<button class="button wide" name="answer" value="true"/);
    assert.doesNotMatch(renderedIn(html), /<textarea/);
    assert.equal(textIn(await get(`${path}?helpful=misschien`)), 'Hielp deze pagina u? Ja Nee');
  });

  test('sent twice it is one submission with the same receipt', async () => {
    const id = hiddenIn(await get(path), 'id');
    const fields = { id, helpful: 'true', text: 'Duidelijk' };
    const [first, again] = [await send(fields, 201), await send(fields, 200)];
    assert.equal(textIn(first), textIn(again));
    assert.equal((await stored()).length, 1);
  });

  test('also takes the answers alone, as a form of another page sends them', async () => {
    const html = await send({ helpful: 'true' }, 201);
    assert.match(textIn(html), /^Dank u wel/);
  });

  test('knows from which page somebody came', async () => {
    await gateway.app.request(path, {
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
    for (const form of [
      {},
      { text: ' ' },
      { answer: 'misschien' },
      { helpful: 'misschien' },
      { score: '9' },
      { drivers: 'prijs' },
    ]) {
      const html = await send(form, 400);
      assert.match(titleOf(html), /^Nog niet verstuurd/);
      assert.match(renderedIn(html), /role="alert"[^>]* id="errors"/);
    }
    assert.deepEqual(await stored(), []);
  });

  test('a text that is too long says how much shorter, above the form and at the field, and is kept', async () => {
    const text = 'lang '.repeat(220).trim();
    const html = await send({ helpful: 'false', score: '1', text }, 400);
    const rendered = renderedIn(html);
    const message = 'Maak uw tekst 99 tekens korter.';
    assert.equal(textIn(html).split(message).length, 4);
    assert.match(rendered, /id="why-error"/);
    assert.match(rendered, /aria-invalid="true"/);
    assert.ok(rendered.includes(`\n${text}</textarea>`));
    assert.deepEqual(await stored(), []);
  });

  test('a line break counts as the one character that was typed', async () => {
    const text = `${'regel 9\r\n'.repeat(99)}${'x'.repeat(208)}`;
    assert.equal(text.replaceAll('\r', '').length, 1000);
    await send({ helpful: 'true', text }, 201);
    assert.equal((await stored())[0]?.text, text.replaceAll('\r', ''));
  });

  test('the room that personal data took counts as what takes its place', async () => {
    const text = `${'woord '.repeat(160)}mijn-heel-lange-adres-voor-de-post@buurthuis.voorbeeld.example`;
    assert.ok(text.length > 1000);
    await send({ helpful: 'true', text }, 201);
    assert.match((await stored())[0]?.text ?? '', /\[e-mailadres verwijderd\]$/);
  });

  test('in English it speaks English, also after it was sent', async () => {
    const html = await send({ answer: 'true' }, 201, `${path}?language=en`);
    assert.match(textIn(html), /Would you like to tell us more\?/);
    assert.match(renderedIn(html), /action="\/pages\/feedback\?language=en"/);
  });

  test('when it is too busy the form comes back with all that was typed, and says when to try again', async (t) => {
    const busy = await openTestGateway({ dependencies: { limits: { feedback: 0 } } });
    t.after(() => busy.close());
    const response = await busy.send(path, { helpful: 'false', score: '3', text: 'Ik mis de prijs.' });
    assert.equal(response.status, 429);
    assert.ok(Number(response.headers.get('retry-after')) >= 1);
    const html = await response.text();
    checkStructure(html);
    assert.match(textIn(html), /Het versturen is niet gelukt\. Wat u invulde, staat er nog\./);
    assert.match(renderedIn(html), /name="score"\s+value="3"\s+checked/);
    assert.ok(renderedIn(html).includes('\nIk mis de prijs.</textarea>'));
  });

  test('what goes along unseen and is not right is left out, and blocks nobody', async () => {
    await send({ helpful: 'true', id: 'x', task: 'geen uri', department: 'Burger Zaken', page: 'x' }, 201);
    const [row] = await stored();
    assert.deepEqual([row?.task, row?.department, row?.page], [null, null, '/']);
  });
});
