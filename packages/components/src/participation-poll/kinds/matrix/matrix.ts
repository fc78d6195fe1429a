import { checkMatrix } from '@plein/domain/polls.js';
import type { BallotView } from '../ballot-view.js';
import { matrixRows } from './matrix.rows.js';
import { matrixInDutch } from './matrix.terms.js';

export { matrixResults as results } from './matrix.results.js';
export { matrixStyles as styles } from './matrix.styles.js';

/** A point for each statement. */
export const ballot: BallotView = {
  check: checkMatrix,
  rows: matrixRows,
  hint: ({ kinds }) => (kinds?.matrix ?? matrixInDutch).hint,
  message: ({ kinds }, { minChoices }) => (kinds?.matrix ?? matrixInDutch).tooFew(minChoices),
  first: '.points input',
};
