import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askAll } from './ask.mjs';
import { plain, products } from './corpus.mjs';
import { count, foundShare, judge, wrongShare } from './rate.mjs';

const question = { text: 'paspoort', expected: ['aanvragen'], heldOut: false };
const outside = { text: 'tandarts', expected: [], heldOut: false };

describe('how answers are judged', () => {
  it('an answer is right or wrong, and never both', () => {
    assert.equal(judge(question, { answered: 'aanvragen', offered: [] }), 'right');
    assert.equal(judge(question, { answered: 'kosten', offered: ['aanvragen'] }), 'wrong');
    assert.equal(judge(outside, { answered: 'kosten', offered: [] }), 'wrong');
  });

  it('questions that are offered are no answer', () => {
    assert.equal(judge(question, { offered: ['kosten', 'aanvragen'] }), 'choice');
    assert.equal(judge(question, { offered: ['kosten'] }), 'missed');
    assert.equal(judge(outside, { offered: ['kosten'] }), 'offered');
    assert.equal(judge(outside, { offered: [] }), 'unknown');
  });

  it('shares count what they are a share of', () => {
    const rates = count([
      { question, judgement: 'right' },
      { question, judgement: 'choice' },
      { question, judgement: 'wrong' },
      { question: outside, judgement: 'unknown' },
    ]);
    assert.equal(foundShare(rates), 2 / 3);
    assert.equal(wrongShare(rates), 1 / 4);
  });
});

describe('the corpus of the chat', () => {
  const { items, questions } = products();

  it('has products of the list, everyday questions and others', () => {
    assert.ok(new Set(items.map(({ task }) => task)).size >= 120);
    assert.ok(questions.filter(({ expected }) => expected.length > 0).length >= 200);
    assert.ok(questions.filter(({ expected }) => expected.length === 0).length >= 80);
  });

  it('holds out about a third, of all but those that were written later', () => {
    const first = questions.filter(({ isLater }) => !isLater);
    const share = first.filter(({ heldOut }) => heldOut).length / first.length;
    assert.ok(share > 0.3 && share < 0.4, String(share));
  });

  it('has a second set without keywords', () => {
    assert.ok(plain().items.every(({ keywords }) => keywords === undefined));
  });
});

describe('the chat over the corpus', () => {
  for (const [name, corpus] of Object.entries({ products: products(), 'no keywords': plain() })) {
    it(`is seldom wrong and finds nearly everything (${name})`, async () => {
      const judged = await askAll(corpus);
      for (const heldOut of [false, true]) {
        const rates = count(judged.filter(({ question }) => question.heldOut === heldOut));
        assert.ok(wrongShare(rates) <= 0.02, `wrong ${JSON.stringify(rates)}`);
        assert.ok(foundShare(rates) >= 0.95, `found ${JSON.stringify(rates)}`);
      }
    });
  }
});
