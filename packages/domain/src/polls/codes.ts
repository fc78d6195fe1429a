export const pollKinds = ['single', 'multiple'] as const;
export type PollKind = (typeof pollKinds)[number];
export const pollStates = ['announced', 'open', 'closed'] as const;
export type PollState = (typeof pollStates)[number];
/** Why a ballot is not valid. */
export const ballotErrorCodes = ['too-few', 'too-many', 'unknown-option'] as const;
export type BallotErrorCode = (typeof ballotErrorCodes)[number];
