export * from './codes.js';
export { pollContradictions } from './contradictions.js';
export {
  checkBallot,
  countedTogether,
  firstCounts,
  inPollOrder,
  limitsOf,
  pollState,
  resultsVisible,
  smallestTally,
  tally,
} from './rules.js';
export { pollStrategies } from './kinds/strategies.js';
export { checkMultiple } from './kinds/multiple.js';
export { amountIn, amountOf, rangeOf, spentOn } from './kinds/budget/amounts.js';
export { checkBudget } from './kinds/budget/budget.js';
export { checkMatrix } from './kinds/matrix/matrix.js';
export { checkRanking } from './kinds/ranking/ranking.js';
export { rankedOptions } from './kinds/ranking/ranked-options.js';
export { choiceOf, fieldOf, valueOf } from './kinds/values.js';
export { meanPoint } from './kinds/scale.js';
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
