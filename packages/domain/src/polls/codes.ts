export const pollKinds = ['single', 'multiple', 'yes-no', 'ranking'] as const;
export type PollKind = (typeof pollKinds)[number];
export const pollStates = ['announced', 'open', 'closed'] as const;
export type PollState = (typeof pollStates)[number];
/** Errors of a ballot. */
export const ballotErrorCodes = [
  'too-few',
  'too-many',
  'unknown-option',
  'same-place',
  'empty-place',
] as const;
export type BallotErrorCode = (typeof ballotErrorCodes)[number];
