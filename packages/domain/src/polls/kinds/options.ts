import type { BallotErrorCode } from '../codes.js';
import type { Poll, Tally } from '../schema.js';
import type { BallotLimits, CountedBallot, PollProblem, PollRules } from './strategy.js';

/** Returns the error of a ballot of options, of which the number has limits. */
export function checkOptions(
  { options }: Pick<Poll, 'options'>,
  choices: readonly string[],
  [least, most]: BallotLimits,
): BallotErrorCode | undefined {
  const { size } = new Set(choices);
  if (choices.some((choice) => options.every(({ id }) => id !== choice))) return 'unknown-option';
  if (size < least) return 'too-few';
  return size > most ? 'too-many' : undefined;
}

/**
 * Counts the votes for each option, in the order of the poll, and the voters. An option counts once per
 * ballot. Options that the poll no longer has are not counted.
 */
export function countChoices({ options }: Pick<Poll, 'options'>, ballots: readonly CountedBallot[]): Tally {
  const counts = new Map(options.map(({ id }) => [id, 0]));
  let voters = 0;
  for (const { choices, times = 1 } of ballots) {
    voters += times;
    for (const choice of new Set(choices)) {
      const count = counts.get(choice);
      if (count !== undefined) counts.set(choice, count + times);
    }
  }
  return { voters, counts: [...counts].map(([option, count]) => ({ option, count })) };
}

/** Returns the problem of limits of which the highest is `most`, or undefined when they are valid. */
export function limitsProblem(
  { options, minChoices, maxChoices }: PollRules,
  most: number,
): PollProblem | undefined {
  if (maxChoices > options.length) {
    return { field: '/maxChoices', detail: 'There are fewer options than this.' };
  }
  if (minChoices > most) return { field: '/minChoices', detail: 'Write at most the maximum of a ballot.' };
  return undefined;
}

/** Returns every value of the form field with the options. */
export const choicesIn = (all: (field: string) => string[]): string[] => all('choices');
