/**
 * Findings of the check of the Dutch terms that are allowed, each with its reason. The key is the path of the
 * term and the rule. An entry without a finding must be removed.
 * @type {Readonly<Record<string, string>>}
 */
export const allowed = {
  'participation-poll.results.counted: passive voice':
    'a receipt of four words: the vote is what it is about, and nobody in particular counts it',
  'participation-poll.results.changed: passive voice': 'as the receipt of a first vote',
  'participation-poll.results.refused: passive voice': 'as the receipt of a first vote',
  'newsroom-report.filterNames.department: office word':
    'employees read it, and call the parts of their own organisation so',
  'newsroom-report.charts.departments: office word': 'as the filter',
  'newsroom-report.charts.department-shares: office word': 'as the filter',
  'newsroom-report.charts.department-kept: office word': 'as the filter',
  'newsroom-report.keys.department: office word': 'as the filter',
};
