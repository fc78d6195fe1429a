import type { Tally } from '../../schema.js';
import type { CountedBallot, PollRules } from '../strategy.js';
import { choiceOf, valueOf } from '../values.js';

/** Counts for each statement how often each of its points was chosen, in the order of the poll. */
export function tallyMatrix({ options, points = [] }: PollRules, ballots: readonly CountedBallot[]): Tally {
  const sum = (of: readonly CountedBallot[]): number => of.reduce((total, { times = 1 }) => total + times, 0);
  return {
    voters: sum(ballots),
    counts: options.flatMap(({ id }) =>
      points.map((point) => ({
        option: choiceOf(id, point.id),
        count: sum(ballots.filter(({ choices }) => valueOf(choices, id) === point.id)),
      })),
    ),
  };
}
