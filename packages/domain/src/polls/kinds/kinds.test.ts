import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkBallot, limitsOf, pollKinds, pollStrategies, tally, type PollKind } from '../index.js';

const ids = ['bomen', 'banken', 'fontein', 'speeltuin', 'water'];
const options = ids.map((id) => ({ id, label: { nl: id } }));

/** Any poll of a kind with a valid number of options, and limits that fit. */
const anyPoll = (kind: PollKind) =>
  fc
    .integer({ min: 2, max: ids.length })
    .chain((count) => fc.tuple(fc.constant(count), fc.integer({ min: 1, max: count })))
    .chain(([count, maxChoices]) =>
      fc.integer({ min: 1, max: maxChoices }).map((minChoices) => ({
        kind,
        options: options.slice(0, count),
        minChoices,
        maxChoices,
      })),
    )
    .filter((poll) => pollStrategies[kind].problem(poll) === undefined);

for (const kind of pollKinds) {
  const strategy = pollStrategies[kind];

  test(`a new poll of the kind ${kind} fits, and can be voted in`, () => {
    for (let count = 2; count <= ids.length; count += 1) {
      const poll = { kind, options: options.slice(0, count), ...strategy.settings(count) };
      assert.equal(strategy.problem(poll), undefined);
      const [least] = limitsOf(poll);
      assert.equal(checkBallot(poll, ids.slice(0, least)), undefined);
    }
  });

  test(`a ballot of the kind ${kind} is valid exactly within its limits`, () => {
    fc.assert(
      fc.property(anyPoll(kind), fc.shuffledSubarray(ids), (poll, choices) => {
        const [least, most] = limitsOf(poll);
        assert.ok(least >= 1 && least <= most && most <= poll.options.length);
        const known = choices.every((choice) => poll.options.some(({ id }) => id === choice));
        const fits = known && choices.length >= least && choices.length <= most;
        assert.equal(checkBallot(poll, choices) === undefined, fits);
      }),
    );
  });

  test(`limits of the kind ${kind} that no ballot can keep are named by their field`, () => {
    const poll = { options: options.slice(0, 2), minChoices: 1, maxChoices: 1 };
    assert.equal(strategy.problem({ ...poll, maxChoices: 3 })?.field, '/maxChoices');
    assert.equal(strategy.problem({ ...poll, minChoices: 2 })?.field, '/minChoices');
  });

  test(`votes of the kind ${kind} add up, whatever their order and whatever the poll no longer has`, () => {
    const ballots = fc.array(
      fc.record({ choices: fc.array(fc.constantFrom(...ids, 'weg'), { maxLength: 6 }) }),
    );
    fc.assert(
      fc.property(anyPoll(kind), ballots, (poll, cast) => {
        const counted = tally(poll, cast);
        assert.equal(counted.voters, cast.length);
        assert.deepEqual(
          counted.counts.map(({ option }) => option),
          poll.options.map(({ id }) => id),
        );
        assert.ok(counted.counts.every(({ count }) => count <= cast.length));
        assert.deepEqual(tally(poll, [...cast].reverse()), counted);
      }),
    );
  });

  test(`a form of the kind ${kind} gives back what was chosen in it`, () => {
    const sent = new Map([['choices', ['bomen']]]);
    assert.deepEqual(
      strategy.choicesIn((field) => sent.get(field) ?? []),
      ['bomen'],
    );
  });
}
