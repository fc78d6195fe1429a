import { valuesIn } from '../form-values.js';
import type { CheckBallot, PollProblem, PollRules, PollStrategy } from '../strategy.js';
import { hasKnownOptions, valueOf } from '../values.js';
import { agreement } from './points.js';
import { tallyMatrix } from './tally.js';

/** The rule of a matrix: at most one point for each statement, and no fewer answers than the poll asks. */
export const checkMatrix: CheckBallot = (poll, choices) => {
  const { options, points = [], minChoices } = poll;
  const given = options.map(({ id }) => valueOf(choices, id)).filter((value) => value !== undefined);
  if (!hasKnownOptions(poll, choices) || given.some((value) => points.every(({ id }) => id !== value)))
    return 'unknown-option';
  return choices.length < minChoices ? 'too-few' : undefined;
};

/** Returns the problem of the points or of the number of answers, or undefined when there is none. */
export function matrixProblem({ options, points, minChoices }: PollRules): PollProblem | undefined {
  if (points === undefined) return { field: '/points', detail: 'Write the points of each statement.' };
  if (new Set(points.map(({ id }) => id)).size < points.length)
    return { field: '/points', detail: 'Give each point an id of its own.' };
  return minChoices > options.length
    ? { field: '/minChoices', detail: 'There are fewer statements than this.' }
    : undefined;
}

/** A point for each statement. A choice is a statement with its point: `veilig=mee-eens`. */
export const matrix: PollStrategy = {
  isTelling: true,
  limits: ({ minChoices, maxChoices }) => [minChoices, maxChoices],
  check: checkMatrix,
  choicesIn: valuesIn,
  tally: tallyMatrix,
  settings: ({ options, points = agreement }) => ({
    minChoices: 1,
    maxChoices: options.length,
    results: 'after-close',
    points,
  }),
  problem: matrixProblem,
};
