import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  checkBallot,
  countsWhileOpen,
  isWithdrawn,
  needsSignedBallot,
  pollAdmissions,
  pollState,
  publishesBallots,
  resultsVisible,
  tally,
} from './index.js';

const option = (id: string) => ({ id, label: { nl: id } });
const square = {
  kind: 'multiple' as const,
  options: ['bomen', 'banken', 'fontein', 'speeltuin'].map(option),
  minChoices: 1,
  maxChoices: 2,
};
const times = { opensAt: '2026-03-01T08:00:00Z', closesAt: '2026-03-31T22:00:00Z' };

test('a poll is announced, opens and closes at its moments', () => {
  assert.equal(pollState(times, new Date('2026-03-01T07:59:59.999Z')), 'announced');
  assert.equal(pollState(times, new Date('2026-03-01T08:00:00Z')), 'open');
  assert.equal(pollState(times, new Date('2026-03-31T21:59:59.999Z')), 'open');
  assert.equal(pollState(times, new Date('2026-03-31T22:00:00Z')), 'closed');
});

test('a ballot within the limits is valid', () => {
  assert.equal(checkBallot(square, ['bomen']), undefined);
  assert.equal(checkBallot(square, ['bomen', 'banken']), undefined);
});

test('a ballot that is not valid says why', () => {
  assert.equal(checkBallot(square, []), 'too-few');
  assert.equal(checkBallot({ ...square, minChoices: 2 }, ['bomen', 'bomen']), 'too-few');
  assert.equal(checkBallot(square, ['bomen', 'banken', 'fontein']), 'too-many');
  assert.equal(checkBallot(square, ['parkeerplaatsen']), 'unknown-option');
});

test('a poll with one choice takes one, whatever its limits say', () => {
  assert.equal(checkBallot({ ...square, kind: 'single' }, ['bomen', 'banken']), 'too-many');
});

test('the tally counts in the order of the poll, and the zeros too', () => {
  const counted = tally(square, [{ choices: ['banken'] }, { choices: ['banken', 'bomen'] }]);
  assert.deepEqual(counted, {
    voters: 2,
    counts: [
      { option: 'bomen', count: 1 },
      { option: 'banken', count: 2 },
      { option: 'fontein', count: 0 },
      { option: 'speeltuin', count: 0 },
    ],
  });
});

test('no option has more votes than there are voters, and the order of ballots does not matter', () => {
  const ballot = fc.record({
    choices: fc.array(fc.constantFrom('bomen', 'banken', 'fontein', 'weg'), { maxLength: 6 }),
  });
  fc.assert(
    fc.property(fc.array(ballot), (ballots) => {
      const counted = tally(square, ballots);
      assert.equal(counted.voters, ballots.filter((one) => !isWithdrawn(one)).length);
      assert.ok(counted.counts.every(({ count }) => count <= counted.voters));
      assert.deepEqual(tally(square, [...ballots].reverse()), counted);
    }),
  );
});

test('valid ballots add up: the counts are all the choices made', () => {
  const ballot = fc.record({
    choices: fc.subarray(
      square.options.map(({ id }) => id),
      { minLength: 1, maxLength: 2 },
    ),
  });
  fc.assert(
    fc.property(fc.array(ballot), (ballots) => {
      assert.ok(ballots.every(({ choices }) => checkBallot(square, choices) === undefined));
      const total = tally(square, ballots).counts.reduce((sum, { count }) => sum + count, 0);
      assert.equal(total, ballots.flatMap(({ choices }) => choices).length);
    }),
  );
});

test('results show after closing, or after voting where the poll says so', () => {
  const early = { results: 'after-vote' as const };
  const late = { results: 'after-close' as const };
  assert.equal(resultsVisible(early, 'open', true), true);
  assert.equal(resultsVisible(early, 'open', false), false);
  assert.equal(resultsVisible(late, 'open', true), false);
  assert.equal(resultsVisible(late, 'closed', false), true);
  assert.equal(resultsVisible(early, 'announced', true), false);
});

test('votes for a code or a login are on signed ballots, counted after the close, and then published', () => {
  const signed = pollAdmissions.filter((admission) => needsSignedBallot({ admission }));
  assert.deepEqual(signed, ['invited', 'verified']);
  assert.equal(needsSignedBallot({}), false, 'without a word everyone can vote');
  for (const admission of pollAdmissions) {
    const isSigned = signed.includes(admission);
    assert.equal(countsWhileOpen({ admission }), !isSigned, admission);
    assert.equal(publishesBallots({ kind: 'single', admission }), isSigned, admission);
    assert.equal(
      publishesBallots({ kind: 'ranking', admission }),
      false,
      'a ballot that can be the only one',
    );
  }
});
