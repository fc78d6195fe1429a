import type { PollState } from './kinds.js';
import type { Poll, Tally } from './schema.js';

/** Why a ballot is not valid. */
export const ballotErrorCodes = ['too-few', 'too-many', 'unknown-option'] as const;
export type BallotErrorCode = (typeof ballotErrorCodes)[number];

/** Open from `opensAt` up to, not including, `closesAt`; announced before, closed after. */
export function pollState(poll: Pick<Poll, 'opensAt' | 'closesAt'>, now: Date): PollState {
  if (+now >= Date.parse(poll.closesAt)) return 'closed';
  return +now >= Date.parse(poll.opensAt) ? 'open' : 'announced';
}

/** What is wrong with these choices, or undefined where they make a valid ballot. Doubles count once. */
export function checkBallot(
  poll: Pick<Poll, 'kind' | 'options' | 'minChoices' | 'maxChoices'>,
  choices: string[],
): BallotErrorCode | undefined {
  const known = new Set(poll.options.map(({ id }) => id));
  const chosen = new Set(choices);
  if (choices.some((choice) => !known.has(choice))) return 'unknown-option';
  if (chosen.size < poll.minChoices) return 'too-few';
  return chosen.size > (poll.kind === 'single' ? 1 : poll.maxChoices) ? 'too-many' : undefined;
}

/**
 * How often each option was chosen, in the order of the poll, and by how many voters. A ballot counts an
 * option once; options that the poll no longer has are not counted.
 */
export function tally(poll: Pick<Poll, 'options'>, ballots: readonly { choices: string[] }[]): Tally {
  const counts = new Map(poll.options.map(({ id }) => [id, 0]));
  for (const { choices } of ballots) {
    for (const choice of new Set(choices)) {
      const count = counts.get(choice);
      if (count !== undefined) counts.set(choice, count + 1);
    }
  }
  return { voters: ballots.length, counts: Array.from(counts, ([option, count]) => ({ option, count })) };
}

/** Whether results may be shown: after closing to everyone, and while open to a voter if the poll says so. */
export function resultsVisible(poll: Pick<Poll, 'results'>, state: PollState, hasVoted: boolean): boolean {
  return state === 'closed' || (state === 'open' && hasVoted && poll.results === 'after-vote');
}
