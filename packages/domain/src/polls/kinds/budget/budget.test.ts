import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { amountIn, checkBallot, pollStrategies, tally, type Poll } from '../../index.js';
import { rangeOf, spentOn } from './amounts.js';

const plan = (id: string, amounts: Partial<Poll['options'][number]> = {}) => ({
  id,
  label: { nl: id },
  ...amounts,
});
const poll = {
  kind: 'budget' as const,
  budget: 10_000,
  options: [
    plan('bomen'),
    plan('banken', { least: 500, most: 3000 }),
    plan('toilet', { cost: 6000 }),
    plan('fontein', { cost: 4000 }),
  ],
  minChoices: 1,
  maxChoices: 4,
};
const anyBallot = fc
  .record({
    bomen: fc.integer({ min: 0, max: 10_000 }),
    banken: fc.oneof(fc.constant(0), fc.integer({ min: 500, max: 3000 })),
    toilet: fc.constantFrom(0, 6000),
    fontein: fc.constantFrom(0, 4000),
  })
  .map((amounts) => Object.entries(amounts).flatMap(([id, amount]) => (amount ? [`${id}=${amount}`] : [])))
  .filter((choices) => checkBallot(poll, choices) === undefined);
const anyBallots = fc.array(anyBallot, { minLength: 10, maxLength: 20 });

test('a budget that does not fit says which rule it breaks', () => {
  assert.equal(checkBallot(poll, ['bomen=4000', 'toilet=6000']), undefined);
  assert.equal(checkBallot(poll, []), 'too-few');
  assert.equal(checkBallot(poll, ['bomen=4001', 'toilet=6000']), 'over-budget');
  assert.equal(checkBallot(poll, ['banken=499']), 'below-least');
  assert.equal(checkBallot(poll, ['banken=3001']), 'above-most');
  assert.equal(checkBallot(poll, ['toilet=5999']), 'below-least');
  assert.equal(checkBallot(poll, ['toilet=6001']), 'above-most');
  for (const wrong of ['bomen=0', 'bomen=1.5', 'bomen=-1', 'bomen=veel', 'bomen=9999999999'])
    assert.equal(checkBallot(poll, [wrong]), 'no-amount', wrong);
  assert.equal(checkBallot(poll, ['weg=1']), 'unknown-option');
  assert.equal(checkBallot(poll, ['bomen=1', 'bomen=2']), 'unknown-option');
});

test('an amount is read as people write it, and nothing else is an amount', () => {
  for (const text of ['1000', '1.000', '1,000', '1 000', '€ 1.000', '€1.000,-', '1000,00', '1.000 €'])
    assert.equal(amountIn(text), 1000, text);
  for (const text of ['', '-5', '1.5', '1.00.0', 'duizend', '10e3', '1000000000'])
    assert.equal(amountIn(text), undefined, text);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (amount) => {
      assert.equal(amountIn(`€ ${new Intl.NumberFormat('nl').format(amount)}`), amount);
    }),
  );
});

test('a form gives back amounts as numbers, and what is no amount as it was written', () => {
  const sent: Readonly<Record<string, string>> = {
    'choices-bomen': '€ 1.000',
    'choices-banken': 'veel',
    'choices-toilet': '0',
  };
  const all = (field: string): string[] => (sent[field] === undefined ? [] : [sent[field]]);
  assert.deepEqual(pollStrategies.budget.choicesIn(all, poll), ['bomen=1000', 'banken=veel']);
});

test('what is paid fits the plans and the budget, whatever the order of the ballots', () => {
  fc.assert(
    fc.property(anyBallots, (ballots) => {
      const cast = ballots.map((choices) => ({ choices }));
      const counted = tally(poll, cast);
      const { paid = [], means = [] } = counted.budget ?? {};
      assert.ok(paid.reduce((sum, { count }) => sum + count, 0) <= poll.budget);
      for (const { option, count } of paid) {
        const [least, most] = rangeOf(poll.options.find(({ id }) => id === option) ?? plan(''), poll.budget);
        assert.ok(count >= least && count <= most);
      }
      const spent = ballots.reduce((sum, choices) => sum + spentOn(poll, choices), 0) / ballots.length;
      assert.ok(Math.abs(means.reduce((sum, { count }) => sum + count, 0) - spent) <= 2);
      assert.deepEqual(tally(poll, [...cast].reverse()), counted);
    }),
  );
});

test('when all voters divide the money alike, their division is paid', () => {
  fc.assert(
    fc.property(anyBallot, (choices) => {
      const { paid = [] } = tally(poll, [{ choices, times: 12 }]).budget ?? {};
      assert.deepEqual(paid.map(({ option, count }) => `${option}=${count}`).sort(), [...choices].sort());
    }),
  );
});

test('amounts that no ballot can keep are named by their field', () => {
  const problemWith = (amounts: Partial<Poll['options'][number]>): string | undefined =>
    pollStrategies.budget.problem({ ...poll, options: [plan('bomen'), plan('banken', amounts)] })?.field;
  assert.equal(problemWith({ cost: 10_001 }), '/options/1/cost');
  assert.equal(problemWith({ least: 10_001 }), '/options/1/least');
  assert.equal(problemWith({ least: 500, most: 400 }), '/options/1/most');
  assert.equal(problemWith({ least: 500, most: 500 }), undefined);
  const { budget: _, ...without } = poll;
  assert.equal(pollStrategies.budget.problem(without)?.field, '/budget');
});
