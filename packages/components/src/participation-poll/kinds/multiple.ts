import { ballotRows } from '../ballot.js';
import type { BallotView } from './ballot-view.js';

export const multiple: BallotView = {
  rows: ballotRows('checkbox'),
  beside: (option, chosen) => chosen.filter((choice) => choice !== option),
  hint: ({ choose }, limits) => choose(...limits),
};
