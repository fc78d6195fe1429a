import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createGateway, openLibsqlStore, seed, type Store } from '@plein/gateway';
import type { ChatPiece } from '@plein/domain/chat.js';
import type { Hono } from 'hono';
import { cases, knowledge, polls, profile } from './index.js';

const now = new Date('2026-11-23T09:30:00Z');
let folder = '';
let store: Store;
let gateway: Hono;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plein-answers-'));
  store = await openLibsqlStore(folder);
  await seed(store, { profile, polls: polls(now), cases: cases(now), knowledge }, now);
  gateway = createGateway({
    store,
    clock: () => now,
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    limits: { chat: 10_000 },
  });
});

after(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

interface Reply {
  readonly text: string;
  readonly answered: boolean;
  readonly offered: readonly string[];
}

async function ask(question: string, language: string): Promise<Reply> {
  const response = await gateway.request('/v1/chat-answers', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question, language }),
  });
  assert.equal(response.status, 200, question);
  const pieces = [...(await response.text()).matchAll(/^data: ?(.*)$/gm)].map(
    ([, data = '']) => JSON.parse(data) as ChatPiece,
  );
  return {
    text: pieces.map((piece) => (piece.type === 'text' ? piece.text : '')).join(''),
    answered: pieces.some((piece) => piece.type === 'done' && piece.answered),
    offered: pieces.flatMap((piece) => (piece.type === 'suggestions' ? piece.suggestions : [])),
  };
}

describe('the chat of Zilverbeek', () => {
  for (const language of ['nl', 'en']) {
    it(`answers each question that it suggests with the answer to it (${language})`, async () => {
      for (const item of knowledge) {
        const question = item.question[language] ?? '';
        const { text, answered } = await ask(question, language);
        assert.ok(answered, question);
        assert.equal(text.trim(), item.answer[language], question);
      }
    });
  }

  it('understands how residents say it', async () => {
    const asked: [string, RegExp][] = [
      ['mijn paspoort is gestolen', /vermissing/],
      ['ik ga verhuizen', /nieuwe adres/],
      ['wanneer komt de vuilniswagen voor de container', /afvalkalender/i],
      ['lantaarnpaal kapot', /lantaarnpaal/],
      ['hoe laat is het stadhuis open', /9.00 tot 16.00/],
      ['wat komt er op het zilverplein', /drie ontwerpen/],
    ];
    for (const [question, pattern] of asked) {
      const { text, answered } = await ask(question, 'nl');
      assert.ok(answered, question);
      assert.match(text, pattern, question);
    }
  });

  it('answers what was asked of a product', async () => {
    const asked: Record<string, RegExp> = {
      'Wat kost een paspoort?': /^Een paspoort kost 84 euro/,
      'Kost een paspoort geld?': /^Een paspoort kost 84 euro/,
      'hoe duur is een nieuw paspoort': /^Een paspoort kost 84 euro/,
      'wat kost een idkaart': /^Een identiteitskaart kost 78 euro/,
      'kosten rijbewijs': /^Een rijbewijs kost 51 euro/,
      'Kan ik gratis trouwen?': /^Op dinsdag/,
      'Hoe lang is een paspoort geldig?': /10 jaar geldig/,
      'paspoort geldigheid': /10 jaar geldig/,
      'paspoort ophalen': /zelf op in het stadhuis/,
      'waar kan ik mijn paspoort afhalen': /zelf op in het stadhuis/,
      'grof vuil ophalen': /kies een ophaaldag/,
      'wanneer is mijn paspoort klaar': /na 5 werkdagen/,
      spoedpaspoort: /volgende werkdag/,
      'id kaart gestolen': /meldt de vermissing/,
      'adres stadhuis': /Het Zilverplein 1/,
    };
    for (const [question, pattern] of Object.entries(asked)) {
      const { text, answered } = await ask(question, 'nl');
      assert.ok(answered, question);
      assert.match(text, pattern, question);
    }
  });

  it('understands mistakes, compounds and the words of residents', async () => {
    const asked: Record<string, RegExp> = {
      'rijbewys verlengen': /oude rijbewijs/,
      'reibewijs verlengen': /oude rijbewijs/,
      'parkeerverguning aanvragen': /kenteken op uw naam/,
      'uitreksel aanvragen': /DigiD/,
      'idkaart aanvragen': /oude identiteitskaart/,
      'identiteits kaart aanvragen': /oude identiteitskaart/,
      'parkeer vergunning aanvragen': /kenteken op uw naam/,
      'Mijn man is overleden, wat nu?': /verklaring van de arts/,
      'mijn moeder is gestorven': /verklaring van de arts/,
      'mijn opa is dood': /verklaring van de arts/,
      'wij hebben een baby gekregen': /binnen 3 dagen/,
    };
    for (const [question, pattern] of Object.entries(asked)) {
      const { text, answered, offered } = await ask(question, 'nl');
      assert.ok(answered, `${question}: ${offered.join(', ')}`);
      assert.match(text, pattern, question);
    }
  });

  it('does not answer what belongs to others', async () => {
    const asked = [
      'autoverzekering',
      'reisverzekering afsluiten',
      'autobanden',
      'tandarts',
      'huisarts',
      'dierenarts',
      'zorgtoeslag aanvragen',
      'studiefinanciering',
      'belastingaangifte doen',
      'medicijnen ophalen',
      'pakket ophalen',
      'wat kost een brood',
      'gaat het morgen regenen',
      '5',
      '😀',
      'sukkel',
    ];
    for (const question of asked) {
      const { text, answered } = await ask(question, 'nl');
      assert.ok(!answered, `${question}: ${text}`);
    }
  });

  it('offers at most three questions where it is not sure, each with its answer', async () => {
    for (const question of ['paspoort voor mijn parkiet', 'kliko', 'gevonden paspoort']) {
      const { answered, offered } = await ask(question, 'nl');
      assert.ok(!answered, question);
      assert.ok(offered.length > 0 && offered.length <= 3, question);
      for (const one of offered) assert.ok((await ask(one, 'nl')).answered, one);
    }
  });

  it('answers in English by the same rules', async () => {
    const asked: Record<string, RegExp> = {
      'How much is a passport?': /^A passport costs 84 euros/,
      'lost my passport': /report the loss/,
      'renew driving license': /old licence/,
      'my husband died': /statement of the doctor/,
    };
    for (const [question, pattern] of Object.entries(asked)) {
      const { text, answered, offered } = await ask(question, 'en');
      assert.ok(answered, `${question}: ${offered.join(', ')}`);
      assert.match(text, pattern, question);
    }
    for (const question of ['car insurance', 'dentist', 'train tickets', 'collect my parcel']) {
      assert.ok(!(await ask(question, 'en')).answered, question);
    }
  });

  it('says so when it has no answer', async () => {
    assert.equal((await ask('Wat is de hoofdstad van Peru?', 'nl')).answered, false);
  });
});
