import type { BallotErrorCode, PollState } from './codes.js';
import { ballotLimits } from './kinds/ballot-limits.js';
import { pollStrategies } from './kinds/strategies.js';
import type { BallotLimits, CountedBallot } from './kinds/strategy.js';
import type { Poll, Tally } from './schema.js';

/**
 * Returns the state of a poll. It is open from `opensAt` up to, but not including, `closesAt`; before that it
 * is announced, and afterwards closed.
 */
export function pollState(poll: Pick<Poll, 'opensAt' | 'closesAt'>, now: Date): PollState {
  if (+now >= Date.parse(poll.closesAt)) return 'closed';
  return +now >= Date.parse(poll.opensAt) ? 'open' : 'announced';
}

/** Returns the minimum and maximum number of options of a ballot. */
export function limitsOf(poll: Pick<Poll, 'kind' | 'minChoices' | 'maxChoices'>): BallotLimits {
  return ballotLimits[poll.kind](poll);
}

/** Returns the error of these choices, or undefined when they are a valid ballot. Duplicates count once. */
export function checkBallot(
  poll: Pick<Poll, 'kind' | 'options' | 'minChoices' | 'maxChoices'>,
  choices: readonly string[],
): BallotErrorCode | undefined {
  const [least, most] = limitsOf(poll);
  const { size } = new Set(choices);
  if (choices.some((choice) => poll.options.every(({ id }) => id !== choice))) return 'unknown-option';
  if (size < least) return 'too-few';
  return size > most ? 'too-many' : undefined;
}

/** Counts the votes of a poll, by the rules of its kind. */
export function tally(poll: Pick<Poll, 'kind' | 'options'>, ballots: readonly CountedBallot[]): Tally {
  return pollStrategies[poll.kind].tally(poll, ballots);
}

/**
 * Returns whether results may be shown: after closing to everyone, and while open to a voter if the poll
 * allows it.
 */
export function resultsVisible(poll: Pick<Poll, 'results'>, state: PollState, hasVoted: boolean): boolean {
  return state === 'closed' || (state === 'open' && hasVoted && poll.results === 'after-vote');
}
