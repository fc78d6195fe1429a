import { limitsProblem } from '../options.js';
import { valuesIn } from '../form-values.js';
import type { CheckBallot, PollStrategy } from '../strategy.js';
import { hasKnownOptions } from '../values.js';
import { tallyRanking } from './tally.js';

/** The rule of a ranking: the options that have a place have the places 1, 2, 3 and so on, one each. */
export const checkRanking: CheckBallot = (poll, choices) => {
  const places = choices.map((choice) => Number(/=([1-9]\d?)$/.exec(choice)?.[1]));
  if (!hasKnownOptions(poll, choices) || places.some((place) => !(place <= poll.options.length)))
    return 'unknown-option';
  if (places.length < poll.minChoices) return 'too-few';
  if (places.length > poll.maxChoices) return 'too-many';
  if (new Set(places).size < places.length) return 'same-place';
  return Math.max(...places) > places.length ? 'empty-place' : undefined;
};

/** Options in the order of the voter, some or all of them. A choice is an option with its place: `bomen=1`. */
export const ranking: PollStrategy = {
  isTelling: true,
  limits: ({ minChoices, maxChoices }) => [minChoices, maxChoices],
  check: checkRanking,
  choicesIn: valuesIn,
  tally: tallyRanking,
  settings: ({ options }) => ({ minChoices: 1, maxChoices: options.length, results: 'after-close' }),
  problem: (poll) => limitsProblem(poll, poll.maxChoices),
};
