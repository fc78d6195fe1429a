import { choicesIn, countChoices, limitsProblem } from './choices.js';
import type { LimitsOf, PollStrategy } from './strategy.js';

/** The number of options per ballot follows the limits of the poll. */
export const multipleLimits: LimitsOf = ({ minChoices, maxChoices }) => [minChoices, maxChoices];

export const multiple: PollStrategy = {
  limits: multipleLimits,
  choicesIn,
  tally: countChoices,
  settings: (options) => ({ minChoices: 1, maxChoices: options }),
  problem: (poll) => limitsProblem(poll, poll.maxChoices),
};
