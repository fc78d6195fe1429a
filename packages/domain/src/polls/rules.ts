import type { BallotErrorCode, PollState } from './codes.js';
import { ballotLimits } from './kinds/ballot-limits.js';
import { pollStrategies } from './kinds/strategies.js';
import type { BallotLimits } from './kinds/strategy.js';
import type { Poll, Tally } from './schema.js';

/** Open from `opensAt` up to, not including, `closesAt`; announced before, closed after. */
export function pollState(poll: Pick<Poll, 'opensAt' | 'closesAt'>, now: Date): PollState {
  if (+now >= Date.parse(poll.closesAt)) return 'closed';
  return +now >= Date.parse(poll.opensAt) ? 'open' : 'announced';
}

/** How few and how many options a ballot of a poll holds. */
export function limitsOf(poll: Pick<Poll, 'kind' | 'minChoices' | 'maxChoices'>): BallotLimits {
  return ballotLimits[poll.kind](poll);
}

/** What is wrong with these choices, or undefined where they make a valid ballot. Doubles count once. */
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

/** How the votes of a poll stand, by the rules of its kind. */
export function tally(
  poll: Pick<Poll, 'kind' | 'options'>,
  ballots: readonly { readonly choices: readonly string[] }[],
): Tally {
  return pollStrategies[poll.kind].tally(poll, ballots);
}

/** Whether results may be shown: after closing to everyone, and while open to a voter if the poll says so. */
export function resultsVisible(poll: Pick<Poll, 'results'>, state: PollState, hasVoted: boolean): boolean {
  return state === 'closed' || (state === 'open' && hasVoted && poll.results === 'after-vote');
}
