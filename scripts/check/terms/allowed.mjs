/**
 * Findings of the check of the Dutch terms that are allowed, each with its reason. The key is the path of the
 * term and the rule. An entry without a finding must be removed.
 * @type {Readonly<Record<string, string>>}
 */
export const allowed = {
  'participation-poll.results.refused: passive voice':
    'a title of five words: the vote is what it is about, and nobody in particular counts it',
  'feedback-prompt.asked.titles.dv07-updates: passive voice':
    'the Burgerpeiling asks it in these words, and only the same words can be compared',
  'feedback-prompt.asked.titles.preventable: passive voice':
    'who could have prevented it is asked after it, and may be anybody',
  'newsroom-report.filterNames.department: office word': 'as the chart of departments',
  'newsroom-report.charts.departments: office word': 'as the chart of departments',
  'newsroom-report.charts.department-shares: office word': 'as the chart of departments',
  'newsroom-report.charts.department-kept: office word': 'as the chart of departments',
  'newsroom-report.keys.department: office word': 'as the chart of departments',
  'newsroom-chart.charts.departments: office word':
    'employees read it, and call the parts of their own organisation so',
  'newsroom-chart.charts.department-shares: office word': 'as the chart of departments',
  'newsroom-chart.charts.department-kept: office word': 'as the chart of departments',
  'newsroom-questions.ofDepartment: office word': 'as the chart of departments',
  'newsroom-questions.everyDepartment: office word': 'as the chart of departments',
  'newsroom-questions.noDepartment: office word': 'as the chart of departments',
  'newsroom-questions.give: office word': 'as the chart of departments',
  'newsroom-questions.giveTo: office word': 'as the chart of departments, in a question',
  'newsroom-questions.department: office word': 'as the chart of departments',
  'newsroom-municipality.tabs.departments: office word': 'as the chart of departments',
  'newsroom-municipality.addDepartment: office word': 'as the chart of departments',
  'newsroom-municipality.callsPerWindow: office word': 'as the chart of departments',
  'newsroom-municipality.callsPerWindowHint: office word': 'as the chart of departments',
  'newsroom-callbacks.allTeams: office word': 'as the chart of departments',
  'newsroom-municipality.newDepartment: office word': 'as the chart of departments',
  'newsroom-municipality.noDepartments: office word': 'as the chart of departments',
  'newsroom-municipality.noDepartmentsHelp: office word': 'as the chart of departments',
  'newsroom-municipality.noDepartment: office word': 'as the chart of departments',
  'newsroom-editing.sections.departments: office word': 'as the chart of departments',
  'newsroom-fields.departments: office word': 'as the chart of departments',
  'newsroom-fields.department: office word': 'as the chart of departments',
  'newsroom-access.roles.department-editor: office word': 'as the chart of departments',
  'newsroom-access.department: office word': 'as the chart of departments',
  'newsroom-access.chooseDepartment: office word': 'as the chart of departments',
  'newsroom-access.noDepartments: office word': 'as the chart of departments',
};
