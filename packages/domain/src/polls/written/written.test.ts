import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkBallot, pollContradictions, pollStrategies, tally } from '../index.js';
import { answerStates, countAnswers, lengthOf, listedWordsIn, longestOf, tidyAnswer } from './index.js';

const poll = {
  kind: 'open-answer' as const,
  ...pollStrategies['open-answer'].settings({ options: [] }),
  options: [],
};

test('a text is tidied once: it hides nothing, and a second time changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const tidy = tidyAnswer(text);
      assert.equal(tidyAnswer(tidy), tidy);
      assert.doesNotMatch(tidy, /[\u202A-\u202E\u2066-\u2069\u200B]|\n\n\n/);
    }),
  );
  assert.equal(tidyAnswer(' Meer\r\nbomen\u202E \n\n\n\ngraag '), 'Meer\nbomen \n\ngraag');
});

test('an answer has something to read and at most its length, in letters as a person counts them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 50, max: 2000 }), fc.nat(100), (longest, more) => {
      const text = '🌳'.repeat(longest + more);
      const code = checkBallot({ ...poll, longest }, [text]);
      assert.equal(code, more > 0 ? 'too-long' : undefined);
      assert.equal(lengthOf(text), longest + more);
    }),
  );
  assert.equal(longestOf({}), 500);
  for (const nothing of [[], [''], ['  \n'], ['\u200B\u2800']])
    assert.equal(checkBallot(poll, nothing), 'too-few');
  assert.equal(checkBallot(poll, ['Bomen', 'Bankjes']), 'too-many');
});

test('a word of the list is found at the start of a word, however it is written', () => {
  const list = ['idiot', 'http', 'kop dicht', '…'];
  assert.deepEqual(listedWordsIn('Wat een ÏDIOTEN! Kijk op http://voorbeeld.nl', list), ['idiot', 'http']);
  assert.deepEqual(listedWordsIn('Houd je kop: dicht die weg', list), ['kop dicht']);
  assert.deepEqual(listedWordsIn('Een vidiot', list), []);
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (text, words) => {
      assert.ok(listedWordsIn(text, words).every((word) => words.includes(word)));
    }),
  );
});

test('answers add up, whatever their order', () => {
  const answers = fc.array(fc.record({ state: fc.constantFrom(...answerStates), times: fc.nat(9) }));
  fc.assert(
    fc.property(answers, (given) => {
      const counts = countAnswers(given);
      assert.deepEqual(countAnswers([...given].reverse()), counts);
      const all = given.reduce((sum, { times }) => sum + times, 0);
      assert.equal(counts.waiting + counts.accepted + counts.refused, all);
    }),
  );
});

test('a poll with answers in words has no options, no codes and no early results, and nothing of it is counted as a choice', () => {
  const fields = (changes: object) => pollContradictions({ ...poll, ...changes }).map(({ field }) => field);
  assert.deepEqual(fields({}), []);
  assert.deepEqual(fields({ options: [{ id: 'bomen', label: { nl: 'Bomen' } }] }), ['/options']);
  assert.deepEqual(fields({ admission: 'invited' }), ['/admission']);
  assert.deepEqual(fields({ results: 'after-vote' }), ['/results']);
  assert.deepEqual(fields({ kind: 'single' }), ['/options'], 'other kinds need options');
  assert.deepEqual(
    tally(
      poll,
      Array.from({ length: 12 }, () => ({ choices: ['Bomen'] })),
    ),
    {
      voters: 12,
      counts: [],
    },
  );
});
