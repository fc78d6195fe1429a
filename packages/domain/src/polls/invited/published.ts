import { sameContent } from '../../content/same-content.js';
import type { BallotList, PollView, Tally } from '../schema.js';
import { verifyBallots, type VerifiedBallots } from './verify.js';

/** A closed poll with all its ballots. */
export interface PublishedPoll {
  readonly view: Pick<PollView, 'poll' | 'tally'>;
  readonly list: Omit<BallotList, 'next'>;
}

/** Gets a JSON document from an address; rejects where there is none. */
export type ReadJson = (address: string) => Promise<unknown>;

/**
 * Reads a poll and every part of its list of ballots.
 * @param address of the poll in the API: `https://plein.example/v1/polls/tuin`
 */
export async function readPublished(address: string, read: ReadJson): Promise<PublishedPoll> {
  const view = (await read(address)) as PollView;
  const { next, ...list } = (await read(`${address}/ballots`)) as BallotList;
  for (let after = next; after !== undefined;) {
    const part = (await read(`${address}/ballots?after=${after}`)) as BallotList;
    list.ballots.push(...part.ballots);
    after = part.next;
  }
  return { view, list };
}

/** The ballot of a receipt: the one of which the number begins with it, none, or what was typed is no receipt. */
export type FoundBallot =
  | { readonly status: 'found'; readonly choices: readonly string[] }
  | { readonly status: 'absent' | 'unreadable' };

/** Digits of a number that a receipt shows: enough to find one ballot among all. */
export const receiptDigits = 16;

/** Finds the ballot of a receipt as somebody typed it: `3f2a 9c01 …`, with spaces, dashes and capitals or without. */
export function ballotOfReceipt({ ballots }: Pick<BallotList, 'ballots'>, receipt: string): FoundBallot {
  const start = receipt.toLowerCase().replaceAll(/[\s\-–]/g, '');
  if (start.length < receiptDigits || !/^[0-9a-f]+$/.test(start)) return { status: 'unreadable' };
  const ballot = ballots.find(({ number }) => number.startsWith(start));
  return ballot ? { status: 'found', choices: ballot.choices } : { status: 'absent' };
}

/** A published poll that was counted again, beside the count of the municipality. */
export interface Recount extends VerifiedBallots {
  /** The count of the municipality; undefined where it gave none. */
  readonly published: Tally | undefined;
  /** Whether both counts are the same. */
  readonly isSame: boolean;
  /** Whether they are, and nothing is wrong with any ballot. */
  readonly isRight: boolean;
}

/** Counts a published poll again. `checked` is called with the number of ballots that were checked so far. */
export async function recount(
  { view, list }: PublishedPoll,
  checked?: (ballots: number) => void,
): Promise<Recount> {
  const verified = await verifyBallots(view.poll, list, checked);
  const isSame = view.tally !== undefined && sameContent(verified.tally, view.tally);
  return { ...verified, published: view.tally, isSame, isRight: isSame && verified.problems.length === 0 };
}
