import type { BudgetTerms } from './budget/budget.terms.js';
import type { MatrixTerms } from './matrix/matrix.terms.js';
import type { OpenAnswerTerms } from './open-answer/open-answer.terms.js';
import type { RankingTerms } from './ranking/ranking.terms.js';
import type { ScaleTerms } from './scale/scale.terms.js';

/** What the kinds of polls say that have a file of their own. */
export interface KindTerms {
  readonly budget: BudgetTerms;
  /** Of statements too. */
  readonly matrix: MatrixTerms;
  readonly scale: ScaleTerms;
  readonly ranking: RankingTerms;
  readonly openAnswer: OpenAnswerTerms;
}
