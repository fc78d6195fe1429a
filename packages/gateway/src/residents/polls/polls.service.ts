import {
  checkBallot,
  inPollOrder,
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
import { SharedReads } from '../../core/shared-reads.js';
import {
  ballotIdHash,
  findBallot,
  findOutcome,
  findPoll,
  insertBallot,
  noteVotesFromOnePlace,
  readTally,
  replaceBallot,
} from './polls.store.js';
import { voteSeal, type VoteMoment, type VoteSeal } from './sealed-vote.js';
import { createVotesFromOnePlace } from './one-place/votes-from-one-place.js';
import { voteOrder } from './vote-order.js';

export type VoteResult =
  | { status: 'new' | 'changed' | 'known'; receipt: VoteReceipt }
  | { status: 'no-poll' }
  | { status: 'not-open'; poll: PollState }
  | { status: 'invalid'; code: BallotErrorCode; poll: Poll };

export interface PollsService {
  /** Returns a published poll, or undefined. */
  find(poll: string): Promise<Poll | undefined>;
  view(poll: string): Promise<PollView | undefined>;
  /** Counts a vote of a client on the network, of which `client` is the key. */
  vote(poll: string, ballot: Ballot, client: string): Promise<VoteResult>;
  /** Returns the vote of a voter, or undefined where the poll or the vote does not exist. */
  lookUp(poll: string, voter: string): Promise<VoteReceipt | undefined>;
}

/**
 * Makes the service that shows polls and takes votes. A voter has one vote, and can change it while the poll
 * is open.
 */
export function createPollsService({ store, clock, random, log, link }: GatewayDependencies): PollsService {
  const tallies = new SharedReads<Tally>();
  const fromOnePlace = createVotesFromOnePlace({ clock, ...(link && { link }) });

  /** Leaves a sign for staff where many votes come from one place. A sign that cannot be stored stops no vote. */
  async function noteWhereFrom(poll: string, client: string): Promise<void> {
    const votes = fromOnePlace.count(poll, client);
    if (votes === undefined) return;
    log?.warn({ poll, votes }, 'Many votes for a poll came from one address within an hour.');
    await store
      .commit((transaction) => noteVotesFromOnePlace(transaction, poll, votes))
      .catch(() => undefined);
  }

  async function tallyFor(poll: Poll, hasVoted: boolean): Promise<{ tally?: Tally }> {
    if (!resultsVisible(poll, pollState(poll, clock()), hasVoted)) return {};
    return { tally: await tallies.get(poll.id, () => readTally(store.database, poll)) };
  }

  async function receipt(
    poll: Poll,
    choices: string[],
    moment: VoteMoment,
    changed: boolean,
  ): Promise<VoteReceipt> {
    const votedAt = new Date(moment.votedAt).toISOString();
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

    async vote(id, { id: ballotId, voter, choices }, client) {
      const seal = await voteSeal(id, voter, random);
      const vote: Vote = {
        poll: id,
        voterHash: await hashOf(id, voter),
        id: ballotId,
        idHash: await ballotIdHash(ballotId),
        choices,
      };
      const result = await store.commit((transaction) => cast(transaction, vote, seal, clock));
      if (!('moment' in result)) return result;
      const { status, poll, moment } = result;
      if (status === 'new') await noteWhereFrom(id, client);
      return { status, receipt: await receipt(poll, result.choices, moment, status === 'changed') };
    },

    async lookUp(id, voter) {
      const poll = await findPoll(store.database, id);
      const ballot = poll && (await findBallot(store.database, id, await hashOf(id, voter)));
      if (!poll || !ballot) return undefined;
      const { open } = await voteSeal(id, voter, random);
      return receipt(poll, ballot.choices, await open(ballot.sealed), false);
    },
  };
}

interface Vote {
  poll: string;
  voterHash: string;
  id: string;
  idHash: string;
  choices: string[];
}

type CastResult =
  | { status: 'new' | 'changed' | 'known'; poll: Poll; choices: string[]; moment: VoteMoment }
  | Exclude<VoteResult, { receipt: VoteReceipt }>;

/**
 * Counts a vote, or says why not. The poll is read here, under a lock, so that no vote is counted after the
 * poll has closed; and so is the earlier vote, so that of two gateways the newest vote wins.
 */
async function cast(
  transaction: Kysely<Database>,
  vote: Vote,
  seal: VoteSeal,
  clock: () => Date,
): Promise<CastResult> {
  const { voterHash, idHash } = vote;
  const poll = await findPoll(transaction, vote.poll, 'share');
  if (!poll) return { status: 'no-poll' };
  for (;;) {
    const earlier = await findBallot(transaction, poll.id, voterHash, 'update');
    const counted = earlier && (await seal.open(earlier.sealed));
    const known = { status: 'known' as const, poll, choices: earlier?.choices ?? [] };
    if (counted && earlier.idHash === idHash) return { ...known, moment: counted };
    const now = clock();
    const state = pollState(poll, now);
    if (state !== 'open') return { status: 'not-open', poll: state };
    const code = checkBallot(poll, vote.choices);
    if (code) return { status: 'invalid', code, poll };
    const order = voteOrder(vote.id, now.getTime(), counted?.order);
    if (order === undefined && counted) return { ...known, moment: counted };
    const choices = inPollOrder(poll, vote.choices);
    const moment = { order: order ?? now.getTime(), votedAt: now.getTime() };
    const ballot = { idHash, choices, sealed: await seal.seal(moment) };
    if (earlier) {
      await replaceBallot(transaction, poll.id, voterHash, ballot);
      return { status: 'changed', poll, choices, moment };
    }
    // Another gateway may have counted a vote of this voter since we looked; then we look again.
    if (await insertBallot(transaction, poll.id, voterHash, ballot)) {
      return { status: 'new', poll, choices, moment };
    }
  }
}

/** Hashes the voter's token with the poll, so that the votes of one device in two polls cannot be linked. */
function hashOf(poll: string, voter: string): Promise<string> {
  return sha256(`${poll}\n${voter}`);
}
