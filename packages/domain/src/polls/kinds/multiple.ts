import { checkOptions, choicesIn, countChoices, limitsProblem } from './options.js';
import type { CheckBallot, LimitsOf, PollStrategy } from './strategy.js';

/** The number of options per ballot follows the limits of the poll. */
const limits: LimitsOf = ({ minChoices, maxChoices }) => [minChoices, maxChoices];

/** The rule of a ballot with several options. */
export const checkMultiple: CheckBallot = (poll, choices) => checkOptions(poll, choices, limits(poll));

export const multiple: PollStrategy = {
  limits,
  check: checkMultiple,
  choicesIn,
  tally: countChoices,
  settings: ({ options }) => ({ minChoices: 1, maxChoices: options.length }),
  problem: (poll) => limitsProblem(poll, poll.maxChoices),
};
