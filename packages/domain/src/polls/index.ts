export * from './codes.js';
export { pollContradictions } from './contradictions.js';
export {
  checkBallot,
  countedTogether,
  countsWhileOpen,
  firstCounts,
  inPollOrder,
  isWithdrawn,
  limitsOf,
  needsSignedBallot,
  pollState,
  publishesBallots,
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
export { ballotNumber, blindBallot, isSignedBallot, type BlindedBallot } from './invited/ballot.js';
export {
  ballotOfReceipt,
  readPublished,
  receiptDigits,
  recount,
  type FoundBallot,
  type PublishedPoll,
  type ReadJson,
  type Recount,
} from './invited/published.js';
export type { RecountWords } from './invited/recount-words.js';
export { verifyBallots, type BallotProblem, type VerifiedBallots } from './invited/verify.js';
export { makeCode, readCode } from './invited/codes.js';
export { bytesOf, numberOf, power, publicExponent, readNumber, writeNumber } from './invited/rsa.js';
export type {
  Ballot,
  BallotList,
  BlindSignature,
  CodeExchange,
  LoginExchange,
  Poll,
  PollOutcome,
  PollView,
  Tally,
  VoteReceipt,
  Withdrawal,
} from './schema.js';
