import { html, nothing } from 'lit';
import { amountOf } from '@plein/domain/polls.js';
import { localized } from '../../../parts/localized-text.js';
import type { ResultsContext, ResultsView } from '../results-view.js';
import { budgetInDutch, type BudgetTerms } from './budget.terms.js';
import { moneyIn } from './money.js';

const termsOf = ({ terms }: ResultsContext): BudgetTerms => terms.kinds?.budget ?? budgetInDutch;

/** The mean amount of each plan as a bar, and what the budget pays as a table. */
export const budgetResults: ResultsView = {
  note: () => undefined,

  rows(shown, { rows, bar, mark }) {
    const words = termsOf(shown);
    const money = moneyIn(shown.termLanguage);
    const { means, paid } = shown.tally?.budget ?? {};
    return rows(shown, ({ id }) => {
      const amount = amountOf(shown.own, id) || 0;
      const mean = means?.find(({ option }) => option === id)?.count ?? 0;
      const gets = paid?.find(({ option }) => option === id)?.count;
      const isOwn = amount > 0;
      const figures = html`${bar((100 * mean) / (shown.poll.budget ?? 1))}
        <span class="numbers">${words.mean(money(mean))}</span>
        ${gets === undefined ? nothing : html`<strong>${words.paid} ${money(gets)}</strong>`}`;
      const own = isOwn ? mark(words.own(money(amount))) : nothing;
      return { isOwn, content: means || isOwn ? html`${means ? figures : nothing} ${own}` : undefined };
    });
  },

  table(shown, { table, number }, { counts, budget }) {
    const words = termsOf(shown);
    const money = moneyIn(shown.termLanguage);
    const countIn = (list: typeof counts = [], id: string): number | undefined =>
      list.find(({ option }) => option === id)?.count;
    return table(
      [words.givers, words.meanLabel, words.paid],
      shown.poll.options.map(({ id, label }) => {
        const paid = countIn(budget?.paid, id);
        return [
          localized(label, shown.language),
          number(countIn(counts, id) ?? 0),
          money(countIn(budget?.means, id) ?? 0),
          paid === undefined ? '–' : money(paid),
        ];
      }),
      words.paidHelp,
    );
  },
};
