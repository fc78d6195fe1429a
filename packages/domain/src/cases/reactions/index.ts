export { caseAfterReaction, caseWithAnswer, caseWithoutReaction } from './after-reaction.js';
export type { CaseAfterReaction } from './after-reaction.js';
export { checkReaction } from './check.js';
export type { AskedAnswer, ReactionDraft } from './check.js';
export {
  caseReactionKinds,
  longestReaction,
  reactionErrorCodes,
  reactionRefusals,
  unsatisfiedStates,
  type CaseReactionKind,
  type ReactionErrorCode,
  type ReactionRefusal,
  type UnsatisfiedState,
} from './codes.js';
export type {
  CaseReaction,
  CaseReactionClosing,
  CaseReactionList,
  CaseReactionQuery,
  CaseReactionReceipt,
  CaseReactionSubmission,
  SentReaction,
} from './schema.js';
