export const pollKinds = [
  'single',
  'multiple',
  'yes-no',
  'scale',
  'ranking',
  'budget',
  'matrix',
  'statements',
] as const;
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
  'no-amount',
  'below-least',
  'above-most',
  'over-budget',
] as const;
export type BallotErrorCode = (typeof ballotErrorCodes)[number];
