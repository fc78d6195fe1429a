import type { ChatPiece } from '@plein/domain/chat.js';
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { passport } from '../../testing/content.fixtures.js';
import { openTestGateway, problemOf, type TestGateway } from '../../testing/gateway.fixtures.js';

const path = '/v1/chat-answers';

describe('the chat', () => {
  let gateway: TestGateway;
  before(async () => {
    gateway = await openTestGateway();
  });
  after(() => gateway.close());

  async function ask(question: string, language = 'nl', task?: string): Promise<ChatPiece[]> {
    const response = await gateway.post(path, { question, language, ...(task ? { task } : {}) });
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type') ?? '', /^text\/event-stream/);
    const events = (await response.text()).split('\n\n').filter((one) => one !== '');
    return events.map((one) => {
      assert.ok(one.startsWith('data: '));
      return JSON.parse(one.slice(6)) as ChatPiece;
    });
  }
  const textOf = (pieces: ChatPiece[]) =>
    pieces.flatMap((piece) => (piece.type === 'text' ? [piece.text] : [])).join('');
  const isAnswered = (pieces: ChatPiece[]) => pieces.some((piece) => piece.type === 'done' && piece.answered);

  test('answers in pieces: texts, then the source, then done', async () => {
    const pieces = await ask('Wat kost een paspoort?');
    assert.deepEqual(
      pieces.map(({ type }) => type),
      ['text', 'text', 'sources', 'done'],
    );
    assert.equal(textOf(pieces), 'Een paspoort kost 83,87 euro. U betaalt aan de balie.');
    assert.deepEqual(pieces[2], {
      type: 'sources',
      sources: [{ title: 'Wat kost een paspoort?', url: '/paspoort' }],
    });
  });

  test('understands other spellings, accents, compounds and keywords', async () => {
    const questions: Record<string, RegExp> = {
      'PASPOORT PRIJS': /83,87/,
      'wat kost een pasport': /83,87/,
      paspoortkosten: /83,87/,
      'wie is de coordinator': /wijk/,
      'wanneer wordt de vuilnis opgehaald': /afvalkalender/,
    };
    for (const [question, answer] of Object.entries(questions)) {
      const pieces = await ask(question);
      assert.match(textOf(pieces), answer, question);
      assert.ok(isAnswered(pieces), question);
    }
  });

  test('answers in the language of the question, and in Dutch where it has no other', async () => {
    assert.match(textOf(await ask('What does a passport cost?', 'en')), /83\.87 euros/);
    assert.match(textOf(await ask('Wat kost een paspoort?', 'de')), /83,87 euro/);
  });

  test('a vague question is read with the task of the page', async () => {
    assert.match(textOf(await ask('Wat zijn de kosten?', 'nl', passport)), /83,87/);
  });

  test('a choice is no answer, and has at most three questions', async () => {
    const pieces = await ask('paspoort voor mijn parkiet');
    assert.ok(!isAnswered(pieces));
    assert.match(textOf(pieces), /^Dat weet ik niet zeker\. Staat uw vraag hieronder\?/);
    assert.deepEqual(pieces.at(-2), { type: 'suggestions', suggestions: ['Wat kost een paspoort?'] });
  });

  describe('the list of questions without an answer', () => {
    const unsure = 'Paspoort voor mijn parkiet?';
    const cost = 'Wat kost een paspoort?';
    const send = (question: string, offeredFor: string) =>
      gateway.post(path, { question, language: 'nl', offeredFor });
    const listed = async () => {
      const { database } = gateway.store;
      const rows = await database.selectFrom('unanswered_questions').select('text').execute();
      return rows.map(({ text }) => text);
    };
    beforeEach(() =>
      gateway.store.commit(async (transaction) => {
        await transaction.deleteFrom('unanswered_questions').execute();
      }),
    );

    test('loses a question whose offered choice is taken, however its words were written', async () => {
      for (const [first, again] of [
        [unsure, unsure],
        [unsure, 'paspoort, voor mijn PARKIET'],
        ['Paspoort voor mijn parkiet, bel 06 12345678', 'Paspoort voor mijn parkiet, bel 06 12345678'],
        ['paspoort huisdier', 'paspoort huisdier'],
      ] as const) {
        await ask(first);
        assert.equal((await listed()).length, 1, first);
        assert.equal((await send(cost, again)).status, 200);
        assert.deepEqual(await listed(), [], first);
      }
    });

    test('holds a question whose choices are all refused', async () => {
      await ask(unsure);
      for (const next of ['Wie is de wijkcoördinator?', 'qwrtp', unsure]) await send(next, unsure);
      assert.deepEqual(
        (await listed()).filter((text) => text === unsure),
        [unsure, unsure],
      );
    });

    test('holds a question that others asked too, and one for which the choice was not offered', async () => {
      await ask(unsure);
      await ask(unsure);
      await ask('Wie wint het songfestival?');
      await send(cost, unsure);
      await send(cost, 'Wie wint het songfestival?');
      assert.deepEqual(await listed(), [unsure, 'Wie wint het songfestival?']);
    });
  });

  test('what was taken out of a question takes nothing from its answer', async () => {
    for (const rest of [
      'Bel mij op 06 12345678.',
      'Mail naar bewoner@zilverbeek.example',
      'Mijn BSN is 123456782.',
    ]) {
      assert.ok(isAnswered(await ask(`Wat kost een paspoort? ${rest}`)), rest);
    }
  });

  test('what it does not know it says, and points at a person', async () => {
    for (const question of ['Wie wint het songfestival?', 'qwrtp zxcvb', '???', 'hoe wat waar', '😀']) {
      const pieces = await ask(question);
      assert.ok(!isAnswered(pieces), question);
      assert.match(textOf(pieces), /medewerker/);
      assert.match(textOf(pieces), /14 0999/);
      assert.ok(!pieces.some(({ type }) => type === 'sources'));
    }
    const now = gateway.now;
    gateway.now = new Date('2026-11-23T22:00:00Z');
    assert.match(textOf(await ask('qwrtp')), /terug te bellen/);
    gateway.now = now;
  });

  test('keeps and logs nothing of what was asked', async () => {
    await ask('Mijn BSN is 123456782, wat kost een paspoort?');
    const tables = ['events', 'feedback', 'callbacks'] as const;
    for (const table of tables) {
      const rows = await gateway.store.database.selectFrom(table).selectAll().execute();
      assert.deepEqual(rows, []);
    }
    assert.deepEqual(gateway.logged, []);
  });

  test('personal data in a question is no part of the search', async () => {
    assert.match(textOf(await ask('jan@paspoort.example')), /medewerker/);
  });

  test('a bad question is 400 and named', async () => {
    const wrong: Record<string, [object, string[]]> = {
      'too long': [{ question: 'x'.repeat(501), language: 'nl' }, ['/question']],
      empty: [{ question: '', language: 'nl' }, ['/question']],
      'wrong type': [{ question: ['x'], language: 'nl' }, ['/question']],
      'no language': [{ question: 'x' }, ['/language']],
      unknown: [{ question: 'x', language: 'nl', name: 'Jan' }, ['/name']],
    };
    for (const [name, [body, fields]] of Object.entries(wrong)) {
      const response = await gateway.post(path, body);
      assert.equal(response.status, 400, name);
      assert.deepEqual((await problemOf(response)).fields, fields, name);
    }
  });
});
