import {
  checkBallot,
  pollState,
  resultsVisible,
  type Ballot,
  type BallotErrorCode,
  type Poll,
  type PollState,
  type PollView,
  type Tally,
  type VoteReceipt,
} from '@plein/domain/polls.js';
import type { Kysely } from 'kysely';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { sha256 } from '../../core/digest.js';
import type { Database } from '../../store/database.js';
import {
  findBallot,
  findOutcome,
  findPoll,
  readTally,
  writeBallot,
  type StoredBallot,
} from './polls.store.js';

export type VoteResult =
  | { status: 'new' | 'changed' | 'known'; receipt: VoteReceipt }
  | { status: 'no-poll' }
  | { status: 'not-open'; poll: PollState }
  | { status: 'invalid'; code: BallotErrorCode; poll: Poll };

export interface PollsService {
  /** Returns a published poll, or undefined. */
  find(poll: string): Promise<Poll | undefined>;
  view(poll: string): Promise<PollView | undefined>;
  vote(poll: string, ballot: Ballot): Promise<VoteResult>;
  /** Returns the vote of a voter, or undefined where the poll or the vote does not exist. */
  lookUp(poll: string, voter: string): Promise<VoteReceipt | undefined>;
}

/**
 * Makes the service that shows polls and takes votes. A voter has one vote, and can change it while the poll
 * is open.
 */
export function createPollsService({ store, clock }: GatewayDependencies): PollsService {
  async function tallyFor(poll: Poll, hasVoted: boolean): Promise<{ tally?: Tally }> {
    if (!resultsVisible(poll, pollState(poll, clock()), hasVoted)) return {};
    return { tally: await readTally(store.database, poll) };
  }

  async function receipt(poll: Poll, ballot: StoredBallot, changed: boolean): Promise<VoteReceipt> {
    const { choices, votedAt } = ballot;
    return { votedAt, choices, changed, ...(await tallyFor(poll, true)) };
  }

  return {
    find: (id) => findPoll(store.database, id),

    async view(id) {
      const poll = await findPoll(store.database, id);
      if (!poll) return undefined;
      const state = pollState(poll, clock());
      const outcome = state === 'closed' ? await findOutcome(store.database, id) : undefined;
      return { poll, state, ...(await tallyFor(poll, false)), ...(outcome ? { outcome } : {}) };
    },

    async vote(id, { id: ballotId, voter, choices }) {
      const poll = await findPoll(store.database, id);
      if (!poll) return { status: 'no-poll' };
      const voterHash = await hashOf(id, voter);
      const earlier = await findBallot(store.database, id, voterHash);
      if (earlier?.id === ballotId) return { status: 'known', receipt: await receipt(poll, earlier, false) };
      const state = pollState(poll, clock());
      if (state !== 'open') return { status: 'not-open', poll: state };
      const code = checkBallot(poll, choices);
      if (code) return { status: 'invalid', code, poll };
      const ballot = { id: ballotId, choices, votedAt: clock().toISOString() };
      const kept = await store.commit((transaction) => cast(transaction, id, voterHash, ballot));
      return { status: kept.status, receipt: await receipt(poll, kept.ballot, kept.status === 'changed') };
    },

    async lookUp(id, voter) {
      const poll = await findPoll(store.database, id);
      const ballot = poll && (await findBallot(store.database, id, await hashOf(id, voter)));
      return poll && ballot && receipt(poll, ballot, false);
    },
  };
}

async function cast(
  transaction: Kysely<Database>,
  poll: string,
  voterHash: string,
  ballot: StoredBallot,
): Promise<{ status: 'new' | 'changed' | 'known'; ballot: StoredBallot }> {
  const earlier = await findBallot(transaction, poll, voterHash);
  if (earlier && (earlier.id === ballot.id || isOlder(ballot.id, earlier.id))) {
    return { status: 'known', ballot: earlier };
  }
  await writeBallot(transaction, poll, voterHash, ballot);
  return { status: earlier ? 'changed' : 'new', ballot };
}

/** Hashes the voter's token with the poll, so that the votes of one device in two polls cannot be linked. */
function hashOf(poll: string, voter: string): Promise<string> {
  return sha256(`${poll}\n${voter}`);
}

/**
 * Whether a vote was made before another, by the time in its UUIDv7. A queued vote may arrive after a later
 * change, and must not undo it.
 */
function isOlder(id: string, than: string): boolean {
  const [made, thanMade] = [madeAt(id), madeAt(than)];
  return made !== undefined && thanMade !== undefined && made < thanMade;
}

function madeAt(id: string): number | undefined {
  return id[14] === '7' ? Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) : undefined;
}
