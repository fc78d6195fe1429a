export * from './kinds.js';
export { ballotErrorCodes, checkBallot, pollState, resultsVisible, tally } from './rules.js';
export type { BallotErrorCode } from './rules.js';
export type { Poll, PollOutcome, PollView, Ballot, Tally, VoteReceipt } from './schema.js';
