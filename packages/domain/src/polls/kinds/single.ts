import { checkOptions, choicesIn, countChoices, limitsProblem } from './options.js';
import type { CheckBallot, PollStrategy } from './strategy.js';

/** The rule of a ballot with one option, whatever the limits of the poll. */
export const checkSingle: CheckBallot = (poll, choices) => checkOptions(poll, choices, [1, 1]);

export const single: PollStrategy = {
  limits: () => [1, 1],
  check: checkSingle,
  choicesIn,
  tally: countChoices,
  settings: () => ({ minChoices: 1, maxChoices: 1 }),
  problem: (poll) => limitsProblem(poll, 1),
};
