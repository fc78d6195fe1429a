import { ballotRows } from '../ballot.js';
import type { BallotView } from './ballot-view.js';

export const single: BallotView = {
  rows: ballotRows('radio'),
  beside: () => [],
};
