export * from './kinds.js';
export type { Poll, PollView, Ballot, Tally, VoteReceipt } from './schema.js';
