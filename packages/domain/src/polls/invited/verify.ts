import { checkBallot, isWithdrawn, tally } from '../rules.js';
import type { BallotList, Poll, Tally } from '../schema.js';
import { isSignedBallot } from './ballot.js';

/** What is wrong with the published ballots of a poll: with one ballot, or with all of them (`more-than-codes`). */
export interface BallotProblem {
  readonly code: 'twice' | 'unsigned' | 'unfit' | 'more-than-codes';
  /** Number of the ballot. */
  readonly number?: string;
}

/** The published ballots, counted again. */
export interface VerifiedBallots {
  readonly tally: Tally;
  /** How many ballots their voters withdrew. */
  readonly withdrawn: number;
  readonly problems: readonly BallotProblem[];
}

/**
 * Counts published ballots again. Each must have a number of its own, a signature with the key of the poll, and choices by
 * the rules of the poll unless its voter withdrew it, and there may be no more of them than codes that were used. `checked` is called with
 * the number of ballots that were checked so far.
 */
export async function verifyBallots(
  poll: Poll,
  { signingKey, usedCodes, ballots }: Omit<BallotList, 'next'>,
  checked?: (ballots: number) => void,
): Promise<VerifiedBallots> {
  const problems: BallotProblem[] = ballots.length > usedCodes ? [{ code: 'more-than-codes' }] : [];
  const seen = new Set<string>();
  let done = 0;
  for (const ballot of ballots) {
    checked?.(done);
    done += 1;
    const { number, signature, choices } = ballot;
    if (seen.has(number)) problems.push({ code: 'twice', number });
    seen.add(number);
    if (!(await isSignedBallot(signingKey, number, signature))) problems.push({ code: 'unsigned', number });
    if (!isWithdrawn(ballot) && checkBallot(poll, choices)) problems.push({ code: 'unfit', number });
  }
  return { tally: tally(poll, ballots), withdrawn: ballots.filter(isWithdrawn).length, problems };
}
