import type { BallotErrorCode, Poll, PollState, VoteReceipt } from '@plein/domain/polls.js';

/** What came of a vote, or why it was not taken. */
export type VoteResult =
  | { status: 'new' | 'changed' | 'known'; receipt: VoteReceipt }
  | { status: 'no-poll' }
  | { status: 'not-open'; poll: PollState }
  | { status: 'unsigned' }
  /** There is no vote to withdraw, or the poll takes none back. */
  | { status: 'no-vote' }
  /** So many texts wait for a reader that no more are taken. */
  | { status: 'full' }
  /** Too many texts came from this client; the seconds to wait. */
  | { status: 'wait'; seconds: number }
  | { status: 'invalid'; code: BallotErrorCode; poll: Poll };
