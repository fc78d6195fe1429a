export { changedCase } from './changed-case.js';
export type { ChangedCase } from './changed-case.js';
export { caseMessageOutcomes, caseStates } from './codes.js';
export type { CaseMessageOutcome, CaseState } from './codes.js';
export { completionOf } from './completion.js';
export { caseDocumentProblems } from './document-problems.js';
export { caseDraftProblems, newCase, secondFactorProblems } from './new-case.js';
export { caseSummary } from './summary.js';
export type {
  CaseChange,
  CaseDraft,
  CaseList,
  CaseMessage,
  CaseMessageReceipt,
  CaseQuery,
  CaseRecord,
  CaseSummary,
  SecondFactor,
} from './schema.js';
