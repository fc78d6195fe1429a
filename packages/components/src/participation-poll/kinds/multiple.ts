import { ballotRows } from '../ballot.js';
import type { BallotView } from './ballot-view.js';

export const multiple: BallotView = {
  hint: (terms, limits) => terms.choose(...limits),
  rows: ballotRows('checkbox'),
  beside: (option, chosen) => chosen.filter((choice) => choice !== option),
};
