import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { agreeOrNot } from './matrix/points.js';
import {
  checkBallot,
  choiceOf,
  fieldOf,
  inPollOrder,
  limitsOf,
  meanPoint,
  pollKinds,
  pollStrategies,
  smallestTally,
  tally,
  type PollKind,
} from '../index.js';

const ids = ['bomen', 'banken', 'fontein', 'speeltuin', 'water'];
const image = { url: '/een.jpg', alt: { nl: 'Een plein' } };
const options = ids.map((id) => ({ id, label: { nl: id }, image }));

/** Choices of a ballot in each kind, made of options in the order in which a voter has them. */
const choicesOf: Readonly<Record<PollKind, (options: readonly string[]) => string[]>> = {
  single: (chosen) => [...chosen],
  multiple: (chosen) => [...chosen],
  'yes-no': (chosen) => [...chosen],
  scale: (chosen) => [...chosen],
  pictures: (chosen) => [...chosen],
  matrix: (chosen) => chosen.map((id) => choiceOf(id, 'eens')),
  statements: (chosen) => chosen.map((id) => choiceOf(id, 'eens')),
  budget: (chosen) => chosen.map((id) => choiceOf(id, 100)),
  ranking: (chosen) => chosen.map((id, index) => choiceOf(id, index + 1)),
  'open-answer': (chosen) => (chosen.length > 0 ? [chosen.join(' en ')] : []),
};
/** Whether the number of options of a ballot has the limits of the poll. */
const hasLimits: Readonly<Record<PollKind, boolean>> = {
  single: true,
  multiple: true,
  'yes-no': true,
  ranking: true,
  scale: true,
  pictures: true,
  budget: false,
  matrix: false,
  statements: false,
  'open-answer': false,
};
const optionIn = (choice: string): string => choice.replace(/=.*/, '');

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
        budget: 1000,
        points: agreeOrNot,
      })),
    )
    .filter((poll) => pollStrategies[kind].problem(poll) === undefined);

/** Kinds of which a vote is a choice of options; what residents write is tested in `written`. */
const votedKinds = pollKinds.filter((kind) => !pollStrategies[kind].isWritten);

for (const kind of votedKinds) {
  const strategy = pollStrategies[kind];

  test(`a new poll of the kind ${kind} fits, and can be voted in`, () => {
    for (let count = 2; count <= ids.length; count += 1) {
      const offered = options.slice(0, count).map(({ id }) => ({ id, label: { nl: '' }, image }));
      const poll = { kind, options: offered, ...strategy.settings({ options: offered }) };
      assert.equal(strategy.problem(poll), undefined);
      const [least] = limitsOf(poll);
      const chosen = poll.options.slice(0, least).map(({ id }) => id);
      assert.equal(checkBallot(poll, choicesOf[kind](chosen)), undefined);
    }
  });

  if (hasLimits[kind]) {
    test(`a ballot of the kind ${kind} is valid exactly within its limits`, () => {
      fc.assert(
        fc.property(anyPoll(kind), fc.shuffledSubarray(ids), (poll, chosen) => {
          const choices = choicesOf[kind](chosen);
          const [least, most] = limitsOf(poll);
          assert.ok(least >= 1 && least <= most && most <= poll.options.length);
          const known = chosen.every((choice) => poll.options.some(({ id }) => id === choice));
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
  }

  test(`votes of the kind ${kind} add up, whatever their order and whatever the poll no longer has`, () => {
    const ballots = fc.array(
      fc.record({ choices: fc.shuffledSubarray([...ids, 'weg']).map((chosen) => choicesOf[kind](chosen)) }),
    );
    fc.assert(
      fc.property(anyPoll(kind), ballots, (poll, cast) => {
        const counted = tally(poll, cast);
        const voters = cast.filter(({ choices }) => choices.length > 0).length;
        assert.equal(counted.voters, voters, 'a vote that was withdrawn has no voter');
        assert.equal(counted.isHidden ?? false, strategy.isTelling === true && voters < smallestTally);
        assert.deepEqual(
          [...new Set(counted.counts.map(({ option }) => optionIn(option)))],
          counted.isHidden ? [] : poll.options.map(({ id }) => id),
        );
        assert.ok(counted.counts.every(({ count }) => count <= voters));
        assert.deepEqual(tally(poll, [...cast].reverse()), counted);
      }),
    );
  });

  test(`a ballot of the kind ${kind} stays valid, and tells no order, in the order of the poll`, () => {
    fc.assert(
      fc.property(anyPoll(kind), fc.shuffledSubarray(ids), (poll, some) => {
        const choices = choicesOf[kind](
          some.filter((choice) => poll.options.some(({ id }) => id === choice)),
        );
        const ordered = inPollOrder(poll, choices);
        assert.deepEqual(ordered, inPollOrder(poll, [...choices].sort()));
        assert.equal(checkBallot(poll, ordered), checkBallot(poll, choices));
      }),
    );
  });

  test(`a form of the kind ${kind} gives back what was chosen in it`, () => {
    const choices = choicesOf[kind](['bomen', 'fontein']);
    const all = (field: string): string[] =>
      choices.flatMap((choice) => {
        const [id = '', value] = choice.split('=');
        return field === (value === undefined ? 'choices' : fieldOf(id)) ? [value ?? id] : [];
      });
    assert.deepEqual(strategy.choicesIn(all, { options }), choices);
  });
}

test('yes and no are the two answers of a question of that kind, in all languages of the elements', () => {
  const { problem, settings } = pollStrategies['yes-no'];
  const { options: answers = [] } = settings({ options: [{ id: 'antwoord-1', label: { nl: '' } }] });
  assert.deepEqual(
    answers.map(({ label }) => Object.keys(label).length),
    [8, 8],
  );
  assert.equal(settings({ options }).options, undefined, 'texts that somebody wrote stay');
  assert.equal(problem({ options, minChoices: 1, maxChoices: 1 })?.field, '/options');
});

test('the mean of a scale lies between its ends, and is that of the points', () => {
  const [, , ...three] = options;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(0, 1, 2), { minLength: 1 }), (points) => {
      const ballots = points.map((point) => ({ choices: [three[point]?.id ?? ''] }));
      const poll = { kind: 'scale' as const, options: three, minChoices: 1, maxChoices: 1 };
      const mean = meanPoint(poll, tally(poll, ballots)) ?? 0;
      const own = points.reduce((sum: number, point) => sum + point + 1, 0) / points.length;
      assert.ok(Math.abs(mean - own) < 1e-9 && mean >= 1 && mean <= 3);
    }),
  );
  assert.equal(meanPoint({ options }, { voters: 0, counts: [] }), undefined);
});

test('two pictures have an address and words each, and texts that somebody wrote stay', () => {
  const { problem, settings } = pollStrategies.pictures;
  const limits = { minChoices: 1, maxChoices: 1 };
  const two = options.slice(0, 2);
  assert.equal(problem({ options: two, ...limits }), undefined);
  assert.equal(problem({ options, ...limits })?.field, '/options');
  const [one, other] = two;
  assert.ok(one && other);
  const fieldWith = (second: object) =>
    problem({ options: [one, { ...other, ...second }], ...limits })?.field;
  assert.equal(fieldWith({ image: undefined }), '/options/1/image/url');
  assert.equal(fieldWith({ image: { ...image, url: ' ' } }), '/options/1/image/url');
  assert.equal(fieldWith({ image: { ...image, alt: { nl: '' } } }), '/options/1/image/alt');
  assert.equal(fieldWith({ image: { url: '/twee.jpg' } }), '/options/1/image/alt', 'what is not valid yet');
  assert.equal(settings({ options }).options, undefined);
});
