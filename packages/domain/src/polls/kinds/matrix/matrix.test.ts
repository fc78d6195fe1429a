import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkBallot, pollStrategies, tally } from '../../index.js';
import { agreeOrNot } from './points.js';

const ids = ['veilig', 'groen', 'stil'];
const poll = {
  kind: 'matrix' as const,
  options: ids.map((id) => ({ id, label: { nl: id } })),
  points: agreeOrNot,
  minChoices: 2,
  maxChoices: 3,
};
const answer = fc.option(fc.constantFrom(...agreeOrNot.map(({ id }) => id)), { nil: undefined });
const anyBallot = fc
  .tuple(answer, answer, answer)
  .map((points) => points.flatMap((point, index) => (point ? [`${ids[index] ?? ''}=${point}`] : [])))
  .filter((choices) => checkBallot(poll, choices) === undefined);

test('a ballot has one known point for a statement, for as many as the poll asks', () => {
  assert.equal(checkBallot(poll, ['veilig=eens', 'stil=overslaan']), undefined);
  assert.equal(checkBallot(poll, ['veilig=eens']), 'too-few');
  for (const wrong of ['veilig', 'veilig=', 'veilig=mooi', 'weg=eens', 'groen=eens'])
    assert.equal(checkBallot(poll, ['groen=eens', 'stil=eens', wrong]), 'unknown-option', wrong);
});

test('each answer counts once, at its statement and its point', () => {
  fc.assert(
    fc.property(fc.array(anyBallot, { minLength: 10, maxLength: 20 }), (ballots) => {
      const cast = ballots.map((choices) => ({ choices }));
      const counted = tally(poll, cast);
      assert.equal(
        counted.counts.reduce((sum, { count }) => sum + count, 0),
        ballots.flat().length,
      );
      assert.equal(counted.counts.length, ids.length * agreeOrNot.length);
      assert.deepEqual(tally(poll, [...cast].reverse()), counted);
    }),
  );
});

test('statements bring their three points, and a matrix keeps those that were written', () => {
  const { points, ...without } = poll;
  assert.deepEqual(pollStrategies.matrix.settings(poll).points, points);
  assert.equal(pollStrategies.matrix.settings(without).points?.length, 5);
  assert.equal(pollStrategies.statements.settings({ ...poll, points: [] }).points?.length, 3);
  assert.equal(pollStrategies.matrix.problem(without)?.field, '/points');
  const twice = [...points.slice(0, 1), ...points.slice(0, 1)];
  assert.equal(pollStrategies.matrix.problem({ ...poll, points: twice })?.field, '/points');
});
