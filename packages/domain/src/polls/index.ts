export * from './codes.js';
export { pollContradictions } from './contradictions.js';
export { checkBallot, limitsOf, pollState, resultsVisible, tally } from './rules.js';
export { pollStrategies } from './kinds/strategies.js';
export type { BallotLimits, CountedBallot, PollProblem, PollStrategy } from './kinds/strategy.js';
export type { Poll, PollOutcome, PollView, Ballot, Tally, VoteReceipt } from './schema.js';
