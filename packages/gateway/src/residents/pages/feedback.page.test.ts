import assert from 'node:assert/strict';
import { questionKinds, questionStrategies, scales } from '@plein/domain/feedback.js';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { passport, site } from '../../testing/content.fixtures.js';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';
import {
  checkStructure,
  hiddenIn,
  pageOf,
  renderedIn,
  textIn,
  titleOf,
} from '../../testing/html.fixtures.js';

const path = '/pages/feedback';

describe('the feedback page', () => {
  let gateway: TestGateway;
  beforeEach(async () => {
    gateway = await openTestGateway();
  });
  afterEach(() => gateway.close());

  const stored = () => gateway.store.database.selectFrom('feedback').selectAll().execute();

  async function get(address: string): Promise<string> {
    return pageOf(await gateway.app.request(address));
  }

  async function send(fields: Record<string, string | string[]>, status: number, to = path): Promise<string> {
    return pageOf(await gateway.send(to, fields), status, JSON.stringify(fields));
  }

  test('asks one question, which two buttons answer before any script', async () => {
    const html = await get(`${path}?page=/afval&task=${encodeURIComponent(passport)}&department=burgerzaken`);
    assert.equal(titleOf(html), 'Hielp deze pagina u? - Gemeente Zilverbeek');
    assert.equal(textIn(html), 'Hielp deze pagina u? Ja Nee Meld een probleem met deze pagina');
    assert.equal([...renderedIn(html).matchAll(/type="submit"\s+form="more"\s+name="answer"/g)].length, 3);
    assert.deepEqual(
      ['page', 'task', 'department'].map((name) => hiddenIn(html, name)),
      ['/afval', passport, 'burgerzaken'],
    );
  });

  test('what was expected and experienced meet without script, by the token of the process', async () => {
    const process = 'q3v1bVtYw0p2c9X7sKfJmA';
    for (const [question, score] of [
      ['expected-ease', '6'],
      ['ces-7', '3'],
    ] as const) {
      const html = await get(`${path}?question=${question}&process=${process}&page=/paspoort`);
      assert.equal(hiddenIn(html, 'process'), process);
      const fields = { id: hiddenIn(html, 'id'), page: '/paspoort', question, process, score };
      await send(fields, 201);
      await send(fields, 200);
    }
    const compared = (await gateway.events()).filter(({ name }) => name === 'experience.compared');
    assert.deepEqual(
      compared.map(({ data }) => [data['expected'], data['score'], data['about']]),
      [[6, 3, 'ease']],
    );
    assert.equal(hiddenIn(await get(`${path}?question=ces-7&process=raad-1`), 'process'), '');
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
    assert.match(
      textIn(thanks),
      /^Dank u wel .*Uit uw tekst haalden wij weg: telefoonnummer\. Wilt u hulp of een antwoord\?/,
    );
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

  test('a problem is reported with a text alone', async () => {
    const id = hiddenIn(await get(`${path}?page=/paspoort`), 'id');
    const asked = await send({ answer: 'problem', id, page: '/paspoort' }, 201);
    assert.match(textIn(asked), /Wat gaat er mis op deze pagina\?/);
    assert.doesNotMatch(renderedIn(asked), /name="score"/);
    await send({ helpful: hiddenIn(asked, 'helpful'), id, page: '/paspoort', text: 'De knop is leeg.' }, 200);
    assert.deepEqual(
      (await stored()).map(({ helpful, problem, text }) => [helpful, problem, text]),
      [[0, 1, 'De knop is leeg.']],
    );
  });

  test('every question can be answered before any script, and is stored with its scale and wording', async () => {
    for (const question of questionKinds) {
      if (question === 'helpful') continue;
      const html = await get(`${path}?question=${question}`);
      const rendered = renderedIn(html);
      const { scale, wording } = questionStrategies[question];
      const values = [...rendered.matchAll(/name="score"\s+value="(\w+)"/g)].map(([, value]) => value);
      const { least, most } = scale ? scales[scale.scale] : { least: 1, most: 0 };
      const numbers = Array.from({ length: most - least + 1 }, (_, index) => String(least + index));
      assert.deepEqual(values, scale?.noOpinion ? [...numbers, 'none'] : numbers, question);
      const fields = {
        id: hiddenIn(html, 'id'),
        question: hiddenIn(html, 'question'),
        ...(scale
          ? { score: String(most) }
          : question === 'open'
            ? { text: 'Goed' }
            : { preventable: 'yes', cause: 'letter-unclear' }),
      };
      assert.match(textIn(await send(fields, 201)), /^Dank u wel/);
      const row = (await stored()).find(({ id }) => id === fields.id);
      assert.deepEqual(
        [row?.question, row?.wording, row?.scale, row?.score],
        [question, wording, scale?.scale ?? null, scale ? most : null],
      );
    }
  });

  test('no opinion is an answer, and no answer says what to do at the question', async () => {
    const missing = await send({ question: 'dv09' }, 400);
    assert.match(renderedIn(missing), /class="error" id="answer-error"/);
    assert.match(textIn(missing), /Kies een antwoord\./);
    await send({ question: 'dv09', score: 'none' }, 201);
    assert.deepEqual(
      (await stored()).map(({ scale, score }) => [scale, score]),
      [['agree-5', null]],
    );
    assert.equal(hiddenIn(await send({ question: 'nps', score: '11' }, 400), 'question'), 'nps');
  });

  test('an address answers nothing: a mail that is checked for its links must not count', async () => {
    const html = await get(`${path}?helpful=true&page=/brief`);
    assert.deepEqual(await stored(), []);
    assert.match(renderedIn(html), /value="true"[^>]*aria-pressed="true"/);
    assert.match(renderedIn(html), /<button class="button wide" name="answer" value="true"/);
    assert.doesNotMatch(renderedIn(html), /<textarea/);
    assert.equal(
      textIn(await get(`${path}?helpful=misschien`)),
      'Hielp deze pagina u? Ja Nee Meld een probleem met deze pagina',
    );
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
