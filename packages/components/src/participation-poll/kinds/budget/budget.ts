import { amountOf, checkBudget, rangeOf, spentOn } from '@plein/domain/polls.js';
import { textIn } from '@plein/domain/text.js';
import type { BallotView, VoteErrorCode } from '../ballot-view.js';
import { budgetRows } from './budget.rows.js';
import { budgetInDutch, type BudgetTerms } from './budget.terms.js';
import { moneyIn } from './money.js';

export { budgetResults as results } from './budget.results.js';
export { budgetStyles as styles } from './budget.styles.js';

/** Which amounts break a rule, of a plan that takes between `least` and `most`. */
const breaks: Readonly<
  Partial<Record<VoteErrorCode, (amount: number, least: number, most: number) => boolean>>
> = {
  'no-amount': (amount) => Number.isNaN(amount),
  'below-least': (amount, least) => amount > 0 && amount < least,
  'above-most': (amount, _least, most) => amount > most,
};

/** An amount, divided over plans. */
export const ballot: BallotView = {
  check: checkBudget,
  rows: budgetRows,
  hint: ({ kinds }, { budget = 0 }, { termLanguage }) =>
    (kinds?.budget ?? budgetInDutch).hint(moneyIn(termLanguage)(budget)),
  message({ kinds }, poll, error, { chosen, language, termLanguage }) {
    const words: BudgetTerms = kinds?.budget ?? budgetInDutch;
    const money = moneyIn(termLanguage);
    const { budget = 0 } = poll;
    const plan = poll.options.find((one) =>
      breaks[error]?.(amountOf(chosen, one.id), ...rangeOf(one, budget)),
    );
    if (!plan)
      return error === 'over-budget'
        ? words.overBudget(money(spentOn(poll, chosen) - budget))
        : words.nothing;
    const name = textIn(plan.label, language);
    const [least, most] = rangeOf(plan, budget);
    if (error === 'no-amount') return words.noAmount(name);
    return error === 'below-least'
      ? words.belowLeast(name, money(least))
      : words.aboveMost(name, money(most));
  },
  first: '.choices input',
};
