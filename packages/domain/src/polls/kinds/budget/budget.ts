import { valuesIn } from '../form-values.js';
import type { CheckBallot, PollStrategy } from '../strategy.js';
import { choiceOf, hasKnownOptions, valueOf } from '../values.js';
import { amountIn, amountOf, rangeOf, spentOn } from './amounts.js';
import { budgetProblem } from './problem.js';
import { tallyBudget } from './tally.js';

/** The rule of a budget: each plan gets nothing or an amount that fits it, and all together at most the budget. */
export const checkBudget: CheckBallot = (poll, choices) => {
  const { options, budget = 0 } = poll;
  if (!hasKnownOptions(poll, choices)) return 'unknown-option';
  const given = options
    .filter(({ id }) => valueOf(choices, id) !== undefined)
    .map((plan) => [amountOf(choices, plan.id), ...rangeOf(plan, budget)] as const);
  if (given.some(([amount]) => Number.isNaN(amount))) return 'no-amount';
  if (given.length === 0) return 'too-few';
  if (spentOn(poll, choices) > budget) return 'over-budget';
  if (given.some(([amount, least]) => amount < least)) return 'below-least';
  return given.some(([amount, , most]) => amount > most) ? 'above-most' : undefined;
};

/** An amount in whole euros, divided over plans. A choice is a plan with its amount: `bomen=2500`. */
export const budget: PollStrategy = {
  isTelling: true,
  limits: ({ maxChoices }) => [1, maxChoices],
  check: checkBudget,
  choicesIn: (all, poll) =>
    valuesIn(all, poll).flatMap((choice) => {
      const [plan = '', text = ''] = choice.split('=');
      const amount = amountIn(text);
      return amount === 0 ? [] : [amount === undefined ? choice : choiceOf(plan, amount)];
    }),
  tally: tallyBudget,
  settings: ({ options, budget: amount = 10_000 }) => ({
    minChoices: 1,
    maxChoices: options.length,
    results: 'after-close',
    budget: amount,
  }),
  problem: budgetProblem,
};
