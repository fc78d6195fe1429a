import { checkRanking } from '@plein/domain/polls.js';
import type { BallotView } from '../ballot-view.js';
import { rankingRows } from './ranking.rows.js';
import { rankingInDutch } from './ranking.terms.js';

export { rankingResults as results } from './ranking.results.js';
export { rankingStyles as styles } from './ranking.styles.js';

/** Options in the order of the voter. */
export const ballot: BallotView = {
  check: checkRanking,
  rows: rankingRows,
  hint({ kinds, choose }, { minChoices, maxChoices, options }) {
    const { hint } = kinds?.ranking ?? rankingInDutch;
    return minChoices > 1 || maxChoices < options.length ? `${hint} ${choose(minChoices, maxChoices)}` : hint;
  },
  message({ kinds }, { minChoices }, error) {
    const { tooFew, samePlace, emptyPlace } = kinds?.ranking ?? rankingInDutch;
    if (error === 'too-few') return tooFew(minChoices);
    if (error === 'same-place') return samePlace;
    return error === 'empty-place' ? emptyPlace : undefined;
  },
  first: '.place',
};
