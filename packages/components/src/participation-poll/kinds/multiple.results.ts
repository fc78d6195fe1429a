import { resultRows, resultsTable } from '../result-rows.js';
import type { ResultsView } from './results-view.js';

export const multiple: ResultsView = {
  rows: resultRows,
  table: resultsTable,
  note: ({ moreThanAll }) => moreThanAll,
};
