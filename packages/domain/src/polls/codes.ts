export const pollKinds = [
  'single',
  'multiple',
  'yes-no',
  'scale',
  'ranking',
  'budget',
  'matrix',
  'statements',
  'pictures',
  'open-answer',
] as const;
export type PollKind = (typeof pollKinds)[number];
export const pollStates = ['announced', 'open', 'closed'] as const;
export type PollState = (typeof pollStates)[number];
/**
 * Who may vote. `open`: everyone, with one vote a device. `invited`: everyone with a one-time code, which the device
 * exchanges for a blind-signed ballot; see decision 0092. `verified`: everyone who has logged in at the portal of the
 * municipality, whose signed token the device exchanges for such a ballot; see decision 0119.
 */
export const pollAdmissions = ['open', 'invited', 'verified'] as const;
export type PollAdmission = (typeof pollAdmissions)[number];
/** Why a code is not exchanged for a signature: nobody got it, or it was used for another ballot. */
export const codeErrorCodes = ['unknown-code', 'used-code'] as const;
export type CodeErrorCode = (typeof codeErrorCodes)[number];
/**
 * Why a login is not exchanged for a signature: the token of the portal ended, it does not count, the same person
 * exchanged one for another ballot, or it cannot be judged now.
 */
export const loginErrorCodes = ['expired-login', 'refused-login', 'used-login', 'login-unavailable'] as const;
export type LoginErrorCode = (typeof loginErrorCodes)[number];
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
  'too-long',
] as const;
export type BallotErrorCode = (typeof ballotErrorCodes)[number];
