import { checkAnswer } from '../written/answer-text.js';
import type { PollStrategy } from './strategy.js';

/** One question that residents answer in their own words. A person reads each answer before it is public. */
export const openAnswer: PollStrategy = {
  isWritten: true,
  // Answers that others can read while they write their own would steer them.
  isTelling: true,
  limits: () => [1, 1],
  check: checkAnswer,
  choicesIn: (all) => all('choices').slice(0, 1),
  tally: (_, ballots) => ({
    voters: ballots.reduce((sum, { times = 1 }) => sum + times, 0),
    counts: [],
  }),
  settings: () => ({ options: [], minChoices: 1, maxChoices: 1, results: 'after-close' }),
  problem: ({ options }) =>
    options.length > 0
      ? { field: '/options', detail: 'Leave the options out: residents write their answer.' }
      : undefined,
};
