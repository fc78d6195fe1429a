import type { Poll, Tally } from '../../schema.js';
import type { CountedBallot, PollRules } from '../strategy.js';
import { amountOf, rangeOf } from './amounts.js';

/** What the ballots give to a plan together, and how many give it anything. */
interface Support {
  readonly plan: Poll['options'][number];
  readonly givers: number;
  readonly sum: number;
}

/** Counts who gave each plan anything, what it got on average, and which plans can be paid. */
export function tallyBudget(poll: PollRules, ballots: readonly CountedBallot[]): Tally {
  const { options, budget = 0 } = poll;
  const voters = ballots.reduce((sum, { times = 1 }) => sum + times, 0);
  const supports = options.map((plan) => {
    const given = ballots.map(({ choices, times = 1 }) => ({
      amount: amountOf(choices, plan.id) || 0,
      times,
    }));
    return {
      plan,
      givers: given.reduce((sum, { amount, times }) => sum + (amount > 0 ? times : 0), 0),
      sum: given.reduce((sum, { amount, times }) => sum + amount * times, 0),
    };
  });
  return {
    voters,
    counts: supports.map(({ plan, givers }) => ({ option: plan.id, count: givers })),
    budget: {
      means: supports.map(({ plan, sum }) => ({
        option: plan.id,
        count: voters && Math.round(sum / voters),
      })),
      paid: paidPlans(supports, budget),
    },
  };
}

/**
 * Pays plans until the money is gone, those first that most voters gave anything, of equals the cheapest, and
 * of equals the first of the poll. A plan gets its cost, or what its givers gave on average; it gets less when
 * less is left and that is still enough.
 */
function paidPlans(supports: readonly Support[], budget: number): Tally['counts'] {
  let left = budget;
  const amountFor = ({ plan, givers, sum }: Support): number => plan.cost ?? Math.round(sum / givers);
  return supports
    .filter(({ givers }) => givers > 0)
    .sort((one, other) => other.givers - one.givers || amountFor(one) - amountFor(other))
    .flatMap((support) => {
      const [least, most] = rangeOf(support.plan, budget);
      const count = Math.min(Math.max(amountFor(support), least), most, left);
      if (count < least) return [];
      left -= count;
      return [{ option: support.plan.id, count }];
    });
}
