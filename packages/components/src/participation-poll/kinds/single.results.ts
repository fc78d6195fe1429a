import { resultRows, resultsTable } from '../result-rows.js';
import type { ResultsView } from './results-view.js';

export const single: ResultsView = {
  rows: resultRows,
  table: resultsTable,
  note: () => undefined,
};
