import type { BallotErrorCode, PollAdmission, PollState } from './codes.js';
import { pollStrategies } from './kinds/strategies.js';
import type { BallotLimits, CountedBallot, PollRules } from './kinds/strategy.js';
import type { Poll, Tally } from './schema.js';

/**
 * Returns the state of a poll. It is open from `opensAt` up to, but not including, `closesAt`; before that it
 * is announced, and afterwards closed.
 */
export function pollState(poll: Pick<Poll, 'opensAt' | 'closesAt'>, now: Date): PollState {
  if (+now >= +new Date(poll.closesAt)) return 'closed';
  return +now >= +new Date(poll.opensAt) ? 'open' : 'announced';
}

/** Returns the minimum and maximum number of options of a ballot. */
export function limitsOf(poll: Pick<Poll, 'kind' | 'minChoices' | 'maxChoices'>): BallotLimits {
  return pollStrategies[poll.kind].limits(poll);
}

/** Returns the error of these choices by the rule of the poll's kind, or undefined when they are a valid ballot. */
export function checkBallot(
  poll: Pick<Poll, 'kind'> & PollRules,
  choices: readonly string[],
): BallotErrorCode | undefined {
  return pollStrategies[poll.kind].check(poll, choices);
}

/**
 * Returns the choices in the order of the poll. A stored ballot then tells nothing of the order in which it
 * was filled in, and equal ballots are stored equally.
 */
export function inPollOrder({ options }: Pick<Poll, 'options'>, choices: readonly string[]): string[] {
  const placeOf = (choice: string): number => options.findIndex(({ id }) => id === choice.split('=')[0]);
  return [...choices].sort((one, other) => placeOf(one) - placeOf(other));
}

/** Minimum number of ballots of which results are shown, in a poll of which a ballot can be the only one. */
export const smallestTally = 10;

/**
 * Number of votes that are counted together while a poll is open, at least. As many go on waiting, so that the votes
 * that are left at the close are a group too.
 */
export const countedTogether = 25;

/** Number of votes from which an open poll has counts. */
export const firstCounts = 50;

const signedBallots: Readonly<Record<PollAdmission, boolean>> = {
  open: false,
  invited: true,
  verified: true,
};

/** Returns whether a vote needs a ballot that was signed blindly, for a code or for a login. */
export const needsSignedBallot = ({ admission = 'open' }: Pick<Poll, 'admission'>): boolean =>
  signedBallots[admission];

/**
 * Returns whether votes are counted in groups while the poll is open. Those on signed ballots are one group, which is
 * counted after the close.
 */
export const countsWhileOpen = (poll: Pick<Poll, 'admission'>): boolean => !needsSignedBallot(poll);

/**
 * Returns whether the ballots of a poll are published after its close: signed ones, of kinds of which a ballot tells no
 * more than the counts do.
 */
export function publishesBallots(poll: Pick<Poll, 'kind' | 'admission'>): boolean {
  return needsSignedBallot(poll) && !pollStrategies[poll.kind].isTelling;
}

/** Returns whether the voter withdrew this vote: it has no choices, which no vote by the rules has. */
export const isWithdrawn = ({ choices }: Pick<CountedBallot, 'choices'>): boolean => choices.length === 0;

/**
 * Counts the votes of a poll, by the rules of its kind. Votes that were withdrawn are left out, and so are the counts of a
 * few ballots that can be the only ones of their sort.
 */
export function tally(poll: Pick<Poll, 'kind'> & PollRules, ballots: readonly CountedBallot[]): Tally {
  const { isTelling = false, tally: count } = pollStrategies[poll.kind];
  const counted = count(
    poll,
    ballots.filter((ballot) => !isWithdrawn(ballot)),
  );
  const { voters } = counted;
  return isTelling && voters < smallestTally ? { voters, counts: [], isHidden: true } : counted;
}

/**
 * Returns whether results may be shown: after closing to everyone, and while open to a voter if the poll
 * allows it.
 */
export function resultsVisible(poll: Pick<Poll, 'results'>, state: PollState, hasVoted: boolean): boolean {
  return state === 'closed' || (state === 'open' && hasVoted && poll.results === 'after-vote');
}
