import type { KnowledgeItem } from '@plein/domain/chat.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { searchIn } from './search.js';

const item = (id: string, question: string, answer: string, keywords?: string): KnowledgeItem => ({
  id,
  question: { nl: question },
  answer: { nl: answer },
  ...(keywords !== undefined && { keywords: { nl: keywords } }),
});

const search = searchIn(
  [
    item('paspoort', 'Hoe vraag ik een paspoort aan?', 'Kom langs met uw oude paspoort.'),
    item('paspoort-spoed', 'Kan ik met spoed een paspoort krijgen?', 'Ja. Spoed kost 50 euro extra.'),
    item('paspoort-geldig', 'Hoe lang is een paspoort geldig?', 'Een paspoort is 10 jaar geldig.'),
    item('rijbewijs', 'Hoe verleng ik mijn rijbewijs?', 'Het rijbewijs kost 48 euro.'),
    item('parkeren', 'Hoe vraag ik een parkeervergunning aan?', 'Uw auto staat op uw naam.', 'parkeren auto'),
    item('kaart', 'Hoe vraag ik een gehandicaptenparkeerkaart aan?', 'Soms onderzoekt een arts u.'),
    item('hond', 'Hoe meld ik mijn hond aan?', 'De hondenbelasting is 70 euro.', 'hondenbelasting'),
    item('container', 'Hoe krijg ik een nieuwe container?', 'Wij brengen de container.'),
    item(
      'overlijden',
      'Hoe geef ik een overlijden aan?',
      'Wie een overlijden aangeeft, neemt een verklaring mee.',
    ),
    item('grofvuil', 'Hoe laat ik grofvuil ophalen?', 'Bel ons. Wij halen het grofvuil op.'),
  ],
  'nl',
);
const answerTo = (question: string, task?: string): string | undefined =>
  search.find(question, task).answer?.id;
const offeredFor = (question: string): readonly string[] => search.find(question).others.map(({ id }) => id);

describe('an answer', () => {
  it('is not given for a part of a word', () => {
    for (const question of ['autoverzekering', 'tandarts', 'huisarts', 'hondenbrokken', 'containerschip']) {
      assert.equal(answerTo(question), undefined, question);
    }
  });

  it('is not given for a word that only the answer has', () => {
    for (const question of ['arts', 'verklaring nodig', 'naam'])
      assert.equal(answerTo(question), undefined, question);
  });

  it('is not given while a telling word of the question is missing', () => {
    for (const question of [
      'paspoort voor mijn parkiet',
      'rijbewijs met aanhanger',
      'container op het balkon',
    ]) {
      assert.equal(answerTo(question), undefined, question);
      assert.notDeepEqual(offeredFor(question), [], question);
    }
  });

  it('is not about something that was not asked of the product', () => {
    for (const question of [
      'Wat kost een paspoort?',
      'Kost een paspoort geld?',
      'paspoort kwijt',
      'paspoort ophalen',
    ]) {
      assert.equal(answerTo(question), undefined, question);
      assert.ok(offeredFor(question).includes('paspoort'), question);
    }
  });

  it('is about what was asked of the product', () => {
    assert.equal(answerTo('paspoort met spoed'), 'paspoort-spoed');
    assert.equal(
      answerTo('hoe lang kan ik mijn paspoort gebruiken, tot wanneer is hij geldig'),
      'paspoort-geldig',
    );
    assert.equal(answerTo('Wat kost het verlengen van een rijbewijs?'), 'rijbewijs');
  });

  it('is its own question in any case and punctuation', () => {
    assert.equal(answerTo('HOE VRAAG IK EEN PASPOORT AAN'), 'paspoort');
    assert.equal(answerTo('kan ik met spoed een paspoort krijgen??'), 'paspoort-spoed');
  });
});

describe('what residents type', () => {
  it('is not taken for another compound with the same beginning', () => {
    const signs = searchIn([item('bord', 'Kan er een verkeersbord in mijn straat komen?', 'Ja.')], 'nl');
    for (const question of ['verkeersboete', 'verkeersbureau', 'verkeersborgen']) {
      assert.equal(signs.find(question).answer, undefined, question);
    }
    assert.equal(signs.find('verkeersbrod').answer?.id, 'bord');
  });

  it('says what it asks of a product in everyday words', () => {
    assert.equal(answerTo('paspoort binnen 1 dag'), 'paspoort-spoed');
    assert.equal(answerTo('kan ik vandaag een paspoort krijgen'), 'paspoort-spoed');
    assert.equal(answerTo('mijn rijbewijs loopt af'), 'rijbewijs');
    assert.notEqual(answerTo('hoeveel is een paspoort'), 'paspoort');
    assert.equal(answerTo('nieuwe groenbak'), 'container');
    assert.ok(offeredFor('oude bank weg').includes('grofvuil') || answerTo('oude bank weg') === 'grofvuil');
  });

  it('is understood with spelling mistakes', () => {
    const asked = {
      'rijbewys verlengen': 'rijbewijs',
      grovuil: 'grofvuil',
      'overleiden aangeven': 'overlijden',
    };
    for (const [question, id] of Object.entries(asked)) {
      assert.ok([answerTo(question), ...offeredFor(question)].includes(id), question);
    }
    assert.equal(answerTo('rijbewys verlengen'), 'rijbewijs');
    assert.equal(answerTo('parkeerverguning aanvragen'), 'parkeren');
  });

  it('never jumps to another product by a letter', () => {
    for (const question of ['hand', 'honing', 'kontakt', 'rijbewuste'])
      assert.equal(answerTo(question), undefined, question);
  });

  it('is understood in one word and in two', () => {
    assert.equal(answerTo('parkeer vergunning aanvragen'), 'parkeren');
    assert.equal(answerTo('grof vuil ophalen'), 'grofvuil');
    assert.equal(answerTo('spoedpaspoort'), 'paspoort-spoed');
    assert.equal(answerTo('gehandicapten parkeer kaart'), 'kaart');
  });

  it('is understood in the words of residents', () => {
    assert.equal(answerTo('Mijn man is overleden, wat nu?'), 'overlijden');
    assert.equal(answerTo('nieuwe kliko'), 'container');
    assert.equal(answerTo('invalidenparkeerkaart'), 'kaart');
  });

  it('may say nothing', () => {
    for (const question of [
      '',
      ' ',
      '?',
      '5',
      '2026',
      '😀',
      'x',
      'de',
      'aanvragen',
      'wat kost het',
      'waar',
    ]) {
      assert.deepEqual(search.find(question), { answer: undefined, others: [] }, question);
    }
  });
});

describe('the choice', () => {
  it('has at most three questions, and not the answer', () => {
    const { answer, others } = search.find('paspoort');
    assert.equal(answer?.id, 'paspoort');
    assert.deepEqual(others.map(({ id }) => id).toSorted(), ['paspoort-geldig', 'paspoort-spoed']);
    assert.equal(search.find('paspoort kwijt').others.length, 3);
  });
});

describe('a question that is made to take long', () => {
  const subjects = Array.from({ length: 60 }, (_, index) => {
    const name = String.fromCodePoint(97 + (index % 26), 97 + ((index * 7) % 26), 97 + ((index * 3) % 26));
    return item(
      name,
      `Hoe vraag ik ${name}vergunning of ${name}kaart aan?`,
      `Een ${name}kaart kost geld. `.repeat(20),
    );
  });
  const many = searchIn(subjects, 'nl');
  const words = (length: number): string =>
    Array.from({ length: 160 }, (_, at) =>
      Array.from({ length }, (_, index) =>
        String.fromCodePoint(97 + ((at * 7 + index * 3 + (at % 5)) % 26)),
      ).join(''),
    ).join(' ');

  for (const [name, question] of [
    ['of many short words', words(3)],
    ['of many words', words(5)],
  ] as const) {
    it(`${name} takes no second of the processor`, () => {
      const before = process.cpuUsage();
      many.find(question.slice(0, 500));
      const { user, system } = process.cpuUsage(before);
      assert.ok(user + system < 1_000_000, `${String((user + system) / 1000)} ms`);
    });
  }
});
