import type { Tally } from '../../schema.js';
import type { CountedBallot, PollRules } from '../strategy.js';
import { choiceOf } from '../values.js';

/** Counts for each statement how often each of its points was chosen, in the order of the poll. */
export function tallyMatrix({ options, points = [] }: PollRules, ballots: readonly CountedBallot[]): Tally {
  const found = new Map<string, number>();
  let voters = 0;
  for (const { choices, times = 1 } of ballots) {
    voters += times;
    for (const choice of choices) found.set(choice, (found.get(choice) ?? 0) + times);
  }
  return {
    voters,
    counts: options.flatMap(({ id }) =>
      points.map((point) => {
        const option = choiceOf(id, point.id);
        return { option, count: found.get(option) ?? 0 };
      }),
    ),
  };
}
