export * from './codes.js';
export { pollContradictions } from './contradictions.js';
export { checkBallot, inPollOrder, limitsOf, pollState, resultsVisible, tally } from './rules.js';
export { pollStrategies } from './kinds/strategies.js';
export { checkMultiple } from './kinds/multiple.js';
export { checkSingle } from './kinds/single.js';
export type {
  BallotLimits,
  CheckBallot,
  CountedBallot,
  PollProblem,
  PollRules,
  PollStrategy,
} from './kinds/strategy.js';
export type { Poll, PollOutcome, PollView, Ballot, Tally, VoteReceipt } from './schema.js';
