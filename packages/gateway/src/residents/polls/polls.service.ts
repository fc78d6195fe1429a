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
import { ballotIdHash, findOutcome, findPoll, noteVotesFromOnePlace } from './polls.store.js';
import type { BallotBox } from './ballot-box/ballot-box.js';
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
export function createPollsService(
  { store, clock, random, log, link }: GatewayDependencies,
  box: BallotBox,
): PollsService {
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
    const state = pollState(poll, clock());
    if (!resultsVisible(poll, state, hasVoted)) return {};
    if (state === 'closed') await box.settle(poll.id);
    return {
      tally: await tallies.get(`${poll.id} ${state}`, () => box.tally(store.database, poll, state)),
    };
  }

  /** Counts a group of votes. One that cannot be counted now is counted with the next vote. */
  async function countGroup(poll: string): Promise<void> {
    await box.count(poll).catch((error: unknown) => {
      log?.error({ error: error instanceof Error ? error.name : 'unknown' }, 'Votes were not counted yet.');
    });
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
      const result = await store.commit((transaction) => cast(transaction, vote, { seal, box, clock }));
      if (!('moment' in result)) return result;
      const { status, poll, moment } = result;
      if (result.isFull) await countGroup(id);
      if (status === 'new') await noteWhereFrom(id, client);
      return { status, receipt: await receipt(poll, result.choices, moment, status === 'changed') };
    },

    async lookUp(id, voter) {
      const poll = await findPoll(store.database, id);
      const ballot = poll && (await box.find(id, await hashOf(id, voter)));
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
  | {
      status: 'new' | 'changed' | 'known';
      poll: Poll;
      choices: string[];
      moment: VoteMoment;
      /** Whether a group of votes can be counted now. */
      isFull?: boolean;
    }
  | Exclude<VoteResult, { receipt: VoteReceipt }>;

/**
 * Takes a vote in, or says why not. The poll is read here, under a lock, so that no vote is taken after the poll has
 * closed, and so is the earlier vote, so that of two gateways the newest vote wins.
 */
async function cast(
  transaction: Kysely<Database>,
  vote: Vote,
  { seal, box, clock }: { seal: VoteSeal; box: BallotBox; clock: () => Date },
): Promise<CastResult> {
  const { voterHash, idHash } = vote;
  const booth = await box.enter(transaction, vote.poll);
  if (!booth) return { status: 'no-poll' };
  const { poll, isFull } = booth;
  for (;;) {
    const place = await booth.place(voterHash);
    const { earlier } = place;
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
    // Another gateway may have taken a vote of this voter since we looked; then we look again.
    if (await place.put({ idHash, choices, sealed: await seal.seal(moment) })) {
      return { status: earlier ? 'changed' : 'new', poll, choices, moment, isFull };
    }
  }
}

/** Hashes the voter's token with the poll, so that the votes of one device in two polls cannot be linked. */
function hashOf(poll: string, voter: string): Promise<string> {
  return sha256(`${poll}\n${voter}`);
}
