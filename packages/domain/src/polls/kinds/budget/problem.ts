import type { PollProblem, PollRules } from '../strategy.js';
import { rangeOf } from './amounts.js';

/** Returns the first amount of a poll that cannot be, or undefined when all fit. */
export function budgetProblem({ options, budget }: PollRules): PollProblem | undefined {
  if (budget === undefined) return { field: '/budget', detail: 'Write the amount that is divided.' };
  let index = 0;
  for (const plan of options) {
    const [least, most] = rangeOf(plan, budget);
    const field = plan.cost === undefined ? (least > budget ? 'least' : 'most') : 'cost';
    if (least > most || least > budget) {
      const detail =
        field === 'most' ? 'Write at least the least amount of this plan.' : 'Write at most the budget.';
      return { field: `/options/${index}/${field}`, detail };
    }
    index += 1;
  }
  return undefined;
}
