import {
  ballotNumber,
  checkBallot,
  countsWhileOpen,
  inPollOrder,
  needsSignedBallot,
  pollState,
  pollStrategies,
  publishesBallots,
  resultsVisible,
  type Ballot,
  type BallotErrorCode,
  type Poll,
  type PollView,
  type Tally,
  type VoteReceipt,
  type Withdrawal,
} from '@plein/domain/polls.js';
import type { Kysely } from 'kysely';
import type { GatewayDependencies } from '../../core/dependencies.js';
import type { Database } from '../../store/database.js';
import { SharedReads } from '../../core/shared-reads.js';
import { ballotIdHash, findOutcome, findPoll, noteVotesFromOnePlace } from './polls.store.js';
import type { BallotBox } from './ballot-box/ballot-box.js';
import { voteSeal, type VoteMoment, type VoteSeal } from './sealed-vote.js';
import { createVotesFromOnePlace } from './one-place/votes-from-one-place.js';
import type { PollKeys } from './keys/poll-keys.js';
import { voteOrder } from './vote-order.js';
import type { VoteResult } from './vote-result.js';
import type { WrittenAnswers } from './written/written-answers.js';

export interface PollsService {
  /** Returns a published poll, or undefined. */
  find(poll: string): Promise<Poll | undefined>;
  view(poll: string): Promise<PollView | undefined>;
  /** Returns the modulus of the key that signs ballots, where the poll has one. */
  signingKey(poll: string): Promise<string | undefined>;
  /** Counts a vote of a client on the network, of which `client` is the key. */
  vote(poll: string, ballot: Ballot, client: string): Promise<VoteResult>;
  /** Withdraws the vote on a signed ballot, whose voter can vote again until the close. */
  withdraw(poll: string, withdrawal: Withdrawal): Promise<VoteResult>;
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
  keys: PollKeys,
  written: WrittenAnswers,
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
    if (isWritten(poll) || !resultsVisible(poll, state, hasVoted)) return {};
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

  /** Returns what stores a vote, or its withdrawal, in place of what the voter sent before. */
  async function casting(
    id: string,
    { id: ballotId, voter, choices, signature }: Ballot,
    { withdraws = false } = {},
  ): Promise<(transaction: Kysely<Database>) => Promise<CastResult>> {
    const seal = await voteSeal(id, voter, random);
    const vote: Vote = {
      poll: id,
      voterHash: await ballotNumber(id, voter),
      id: ballotId,
      idHash: await ballotIdHash(ballotId),
      choices,
      withdraws,
      ...(signature !== undefined && { signature }),
    };
    return (transaction) => cast(transaction, vote, { seal, box, keys, clock });
  }

  const received = async ({ status, poll, choices, moment }: StoredVote): Promise<VoteResult> => ({
    status,
    receipt: await receipt(poll, choices, moment, status === 'changed'),
  });

  return {
    find: (id) => findPoll(store.database, id),

    signingKey: (id) => keys.publicKey(store.database, id),

    async view(id) {
      const poll = await findPoll(store.database, id);
      if (!poll) return undefined;
      const state = pollState(poll, clock());
      const outcome = state === 'closed' ? await findOutcome(store.database, id) : undefined;
      const signingKey = await keys.shownKey(poll);
      return {
        poll,
        state,
        ...(await tallyFor(poll, false)),
        ...(isWritten(poll) && (await written.published(poll, state))),
        ...(outcome ? { outcome } : {}),
        ...(publishesBallots(poll) && { publishesBallots: true as const }),
        ...(signingKey === undefined ? {} : { signingKey }),
      };
    },

    async vote(id, ballot, client) {
      const poll = await findPoll(store.database, id);
      if (poll && isWritten(poll)) return written.write(poll, ballot, client);
      const result = await store.commit(await casting(id, ballot));
      if (!('moment' in result)) return result;
      if (result.isFull) await countGroup(id);
      if (result.status === 'new' && countsWhileOpen(result.poll)) await noteWhereFrom(id, client);
      return received(result);
    },

    async withdraw(id, withdrawal) {
      const poll = await findPoll(store.database, id);
      if (poll && isWritten(poll)) return written.withdraw(poll, withdrawal);
      const emptied = { ...withdrawal, choices: [] };
      const result = await store.commit(await casting(id, emptied, { withdraws: true }));
      return 'moment' in result ? received(result) : result;
    },

    async lookUp(id, voter) {
      const poll = await findPoll(store.database, id);
      if (poll && isWritten(poll)) return written.lookUp(id, voter);
      const ballot = poll && (await box.find(id, await ballotNumber(id, voter)));
      if (!poll || !ballot) return undefined;
      const { open } = await voteSeal(id, voter, random);
      return receipt(poll, ballot.choices, await open(ballot.sealed), false);
    },
  };
}

const isWritten = ({ kind }: Poll): boolean => pollStrategies[kind].isWritten ?? false;

/** An option, in some kinds of polls with a value after it: `bomen`, `bomen=3`. */
const choicePattern = /^[a-z0-9-]{1,60}(=[a-z0-9-]{1,60})?$/;

const checkChoices = (poll: Poll, choices: readonly string[]): BallotErrorCode | undefined =>
  choices.every((choice) => choicePattern.test(choice)) ? checkBallot(poll, choices) : 'unknown-option';

interface Vote {
  poll: string;
  voterHash: string;
  id: string;
  idHash: string;
  choices: string[];
  /** Whether the voter withdraws the vote, for which there are no choices. */
  withdraws: boolean;
  signature?: string;
}

interface StoredVote {
  status: 'new' | 'changed' | 'known';
  poll: Poll;
  choices: string[];
  moment: VoteMoment;
  /** Whether a group of votes can be counted now. */
  isFull?: boolean;
}

type CastResult = StoredVote | Exclude<VoteResult, { receipt: VoteReceipt }>;

/**
 * Takes a vote in, or says why not. The poll is read here, under a lock, so that no vote is taken after the poll has
 * closed, and so is the earlier vote, so that of two gateways the newest vote wins.
 */
async function cast(
  transaction: Kysely<Database>,
  vote: Vote,
  { seal, box, keys, clock }: { seal: VoteSeal; box: BallotBox; keys: PollKeys; clock: () => Date },
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
    if (vote.withdraws && !(earlier && needsSignedBallot(poll))) return { status: 'no-vote' };
    const signature = vote.signature ?? earlier?.signature;
    if (needsSignedBallot(poll)) {
      const isSigned = signature && (await keys.isSigned(transaction, poll.id, voterHash, signature));
      if (!isSigned) return { status: 'unsigned' };
    }
    const code = vote.withdraws ? undefined : checkChoices(poll, vote.choices);
    if (code) return { status: 'invalid', code, poll };
    const order = voteOrder(vote.id, now.getTime(), counted?.order);
    if (order === undefined && counted) return { ...known, moment: counted };
    const choices = inPollOrder(poll, vote.choices);
    const moment = { order: order ?? now.getTime(), votedAt: now.getTime() };
    // Another gateway may have taken a vote of this voter since we looked; then we look again.
    const signed = needsSignedBallot(poll) && signature !== undefined && { signature };
    if (await place.put({ idHash, choices, sealed: await seal.seal(moment), ...signed })) {
      return { status: earlier ? 'changed' : 'new', poll, choices, moment, isFull };
    }
  }
}
