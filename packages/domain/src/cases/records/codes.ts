/** What became of a message about a case. */
export const caseMessageOutcomes = ['made', 'changed', 'unchanged', 'older'] as const;
export type CaseMessageOutcome = (typeof caseMessageOutcomes)[number];

/** Which cases a list has. */
export const caseStates = ['open', 'closed', 'all'] as const;
export type CaseState = (typeof caseStates)[number];
