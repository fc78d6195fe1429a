import { choicesIn, countChoices, limitsProblem } from './choices.js';
import type { LimitsOf, PollStrategy } from './strategy.js';

/** One option per ballot; the limits of the poll have no effect. */
export const singleLimits: LimitsOf = () => [1, 1];

export const single: PollStrategy = {
  limits: singleLimits,
  choicesIn,
  tally: countChoices,
  settings: () => ({ minChoices: 1, maxChoices: 1 }),
  problem: (poll) => limitsProblem(poll, 1),
};
