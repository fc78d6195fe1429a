export { changedCase } from './changed-case.js';
export type { ChangedCase } from './changed-case.js';
export { caseLinkStates, caseMessageOutcomes, caseStates, caseTextGaps } from './codes.js';
export type { CaseLinkState, CaseMessageOutcome, CaseState, CaseTextGap } from './codes.js';
export { completionOf } from './completion.js';
export { caseDocumentProblems } from './document-problems.js';
export { caseDraftProblems, caseEmailProblems, newCase, secondFactorProblems } from './new-case.js';
export { caseTypesWithoutTexts } from './missing-texts.js';
export type { DescribedCaseType } from './missing-texts.js';
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
  CaseTexts,
  SecondFactor,
} from './schema.js';
