/** What a resident can send with a case that they follow. */
export const caseReactionKinds = ['unsatisfied', 'answer', 'withdrawal'] as const;
export type CaseReactionKind = (typeof caseReactionKinds)[number];

/**
 * Whether a resident can still say that they are not satisfied (`open`); else why not: the days for it have passed
 * (`too-late`), or they said it since the case ended (`answered`). Signalen answers both with 410.
 */
export const unsatisfiedStates = ['open', 'too-late', 'answered'] as const;
export type UnsatisfiedState = (typeof unsatisfiedStates)[number];

/** Why a case does not take what a resident sends. `not-possible` also where it never was. */
export const reactionRefusals = ['not-possible', 'too-late', 'answered'] as const;
export type ReactionRefusal = (typeof reactionRefusals)[number];

/** Errors of what a resident sends, besides those of its files. The part before the first hyphen is the field. */
export const reactionErrorCodes = ['text-missing', 'text-too-long', 'attachments-missing'] as const;
export type ReactionErrorCode = (typeof reactionErrorCodes)[number];

/** How many characters a resident may write. */
export const longestReaction = 2000;

/** How many reactions of a resident a case holds. */
export const mostReactions = 50;
