import type { BudgetTerms } from './budget/budget.terms.js';
import type { RankingTerms } from './ranking/ranking.terms.js';

/** What the kinds of polls say that have a file of their own. */
export interface KindTerms {
  readonly budget: BudgetTerms;
  readonly ranking: RankingTerms;
}
