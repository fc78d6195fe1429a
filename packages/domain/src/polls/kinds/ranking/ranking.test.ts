import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkBallot, tally } from '../../index.js';

const ids = ['bomen', 'banken', 'fontein', 'speeltuin'];
const poll = {
  kind: 'ranking' as const,
  options: ids.map((id) => ({ id, label: { nl: id } })),
  minChoices: 1,
  maxChoices: 4,
};
const order = (...options: readonly string[]): string[] => options.map((id, index) => `${id}=${index + 1}`);
/** Votes that are not hidden for being few: every ballot counts ten times. */
const tallied = (...orders: readonly (readonly string[])[]) =>
  tally(
    poll,
    orders.map((one) => ({ choices: order(...one), times: 10 })),
  );
const anyOrders = fc.array(fc.shuffledSubarray(ids, { minLength: 1 }), { minLength: 1, maxLength: 12 });

test('a ranking gives each option a place of its own, from the first on', () => {
  assert.equal(checkBallot(poll, order('bomen', 'fontein')), undefined);
  assert.equal(checkBallot(poll, ['bomen=1', 'banken=1']), 'same-place');
  assert.equal(checkBallot(poll, ['bomen=1', 'banken=3']), 'empty-place');
  assert.equal(checkBallot(poll, ['bomen=1', 'bomen=2']), 'unknown-option');
  for (const wrong of ['bomen', 'bomen=0', 'bomen=5', 'bomen=1.5', 'bomen=x', 'weg=1'])
    assert.equal(checkBallot(poll, [wrong]), 'unknown-option', wrong);
  assert.equal(checkBallot({ ...poll, minChoices: 2 }, ['bomen=1']), 'too-few');
  assert.equal(checkBallot({ ...poll, maxChoices: 1 }, order('bomen', 'banken')), 'too-many');
});

test('points count each place, and the run-off moves the votes of what goes out', () => {
  const { counts, ranking } = tallied(
    ['bomen', 'banken'],
    ['bomen', 'banken'],
    ['fontein', 'banken'],
    ['fontein', 'banken'],
    ['banken', 'fontein'],
  );
  assert.deepEqual(
    counts.map(({ count }) => count),
    [20, 10, 20, 0],
  );
  assert.deepEqual(
    ranking?.points.map(({ count }) => count),
    [60, 110, 80, 0],
  );
  assert.deepEqual(ranking?.winners, ['fontein']);
  assert.equal(ranking?.rounds.length, 3);
});

test('an option with more than half of the first places wins at once', () => {
  fc.assert(
    fc.property(anyOrders, fc.constantFrom(...ids), (orders, favourite) => {
      const { ranking } = tallied(...orders, [favourite], ...orders.map(() => [favourite]));
      assert.deepEqual([ranking?.winners, ranking?.rounds.length], [[favourite], 1]);
    }),
  );
});

test('no name and no order decides: with options renamed and ballots moved the same options win', () => {
  const renamed = new Map(ids.map((id, index) => [id, ids[ids.length - 1 - index] as string]));
  const rename = (id: string): string => renamed.get(id) ?? id;
  fc.assert(
    fc.property(anyOrders, (orders) => {
      const winners = tallied(...orders).ranking?.winners ?? [];
      const other = tallied(...orders.map((one) => one.map(rename)).reverse()).ranking?.winners ?? [];
      assert.deepEqual([...other].sort(), winners.map(rename).sort());
    }),
  );
});

test('each round counts every ballot that still has an option, once', () => {
  fc.assert(
    fc.property(anyOrders, (orders) => {
      const { voters, ranking } = tallied(...orders);
      const cast = ranking?.rounds.map((round) => round.reduce((sum, { count }) => sum + count, 0)) ?? [];
      assert.equal(cast[0], voters);
      assert.ok(cast.every((count, index) => index === 0 || count <= (cast[index - 1] ?? 0)));
    }),
  );
});
