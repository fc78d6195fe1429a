import type { RankingTerms } from './ranking/ranking.terms.js';

/** What the kinds of polls say that have a file of their own. */
export interface KindTerms {
  readonly ranking: RankingTerms;
}
