import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { KnowledgeItem } from '../chat/index.js';
import { changedFields, isOverdue, mergeAnswer, mostWordings, withWording } from './index.js';

const item: KnowledgeItem = {
  id: 'paspoort',
  question: { nl: 'Wat kost een paspoort?' },
  answer: { nl: '84 euro.' },
};
const words = fc.string({ minLength: 1, maxLength: 5 });
const text = fc.record({ nl: words, en: words }, { requiredKeys: ['nl'] });
const anItem: fc.Arbitrary<KnowledgeItem> = fc
  .record(
    {
      question: text,
      answer: text,
      keywords: text,
      wordings: fc.record({ nl: fc.array(words, { maxLength: 3 }) }),
      url: words,
      department: words,
      reviewOn: words,
    },
    { requiredKeys: ['question', 'answer'] },
  )
  .map((fields) => ({ id: 'paspoort', ...fields }));

describe('two people who change an answer', () => {
  it('lose nothing: my fields are mine, and the others are theirs', () => {
    fc.assert(
      fc.property(anItem, anItem, anItem, (base, mine, theirs) => {
        const merged = mergeAnswer(base, mine, theirs);
        const own = changedFields(base, mine);
        const fromMine = changedFields(mine, merged);
        const fromTheirs = changedFields(theirs, merged);
        assert.deepEqual(
          fromMine.filter((field) => own.includes(field)),
          [],
        );
        assert.deepEqual(
          fromTheirs.filter((field) => !own.includes(field)),
          [],
        );
      }),
    );
  });

  it('keep a text that one of them took away, away', () => {
    const base = { ...item, url: '/paspoort', keywords: { nl: 'prijs' } };
    const theirs = { ...base, answer: { nl: '85 euro.' } };
    assert.deepEqual(mergeAnswer(base, item, theirs), { ...item, answer: { nl: '85 euro.' } });
  });
});

describe('another wording', () => {
  it('is added once, whatever its case and punctuation', () => {
    const once = withWording(item, 'nl', 'Hoe duur is een paspoort?');
    assert.deepEqual(once.wordings, { nl: ['Hoe duur is een paspoort?'] });
    assert.equal(withWording(once, 'nl', 'HOE DUUR, is een paspoort'), once);
    assert.equal(withWording(item, 'nl', 'wat kost een paspoort'), item);
    assert.deepEqual(withWording(once, 'en', 'How much?').wordings?.['en'], ['How much?']);
  });

  it('is left out when there is no room', () => {
    const full = {
      ...item,
      wordings: { nl: Array.from({ length: mostWordings }, (_, one) => `vraag ${one}`) },
    };
    assert.equal(withWording(full, 'nl', 'nog een'), full);
  });
});

it('an answer is overdue from the day after its review, while it is published', () => {
  const published = { ...item, reviewOn: '2026-11-23' };
  assert.equal(isOverdue({ state: 'published', published }, '2026-11-23'), false);
  assert.equal(isOverdue({ state: 'published', published }, '2026-11-24'), true);
  assert.equal(isOverdue({ state: 'retired', published }, '2026-11-24'), false);
  assert.equal(isOverdue({ state: 'published', published: item }, '2026-11-24'), false);
});
