import {
  countedTogether,
  countsWhileOpen,
  pollState,
  type Poll,
  type PollState,
  type Tally,
} from '@plein/domain/polls.js';
import type { Kysely } from 'kysely';
import type { GatewayDependencies } from '../../../core/dependencies.js';
import { SharedReads } from '../../../core/shared-reads.js';
import type { Database } from '../../../store/database.js';
import { pollSecrets } from '../poll-secrets.js';
import { findBallot, findPollDocument, readTally, type StoredBallot } from '../polls.store.js';
import { ballotKey, type BallotKey, type WaitingBallot } from './ballot-key.js';
import {
  countWaiting,
  countWaitingIn,
  deleteWaiting,
  findVotedPoll,
  findWaiting,
  insertWaiting,
  lockForCounting,
  readRound,
  readWaiting,
  replaceWaiting,
  startRound,
  writeBallots,
  type VotedPoll,
} from './waiting-votes.store.js';

/** A poll that somebody votes in. It does not change before the commit. */
export interface Booth {
  poll: Poll;
  /** Whether, with one vote more, so many votes wait that a group can be counted. */
  isFull: boolean;
  place(voterHash: string): Promise<Place>;
}

/** The place of one voter in a poll. */
export interface Place {
  /** The vote that the voter has now. */
  earlier: StoredBallot | undefined;
  /**
   * Stores a vote in place of the earlier one. Returns false, and changes nothing, where another gateway stored a vote
   * of this voter since: then look again.
   */
  put(ballot: StoredBallot): Promise<boolean>;
}

/**
 * Holds the votes of polls until they are counted. A vote waits sealed, and votes are counted in groups, so that
 * neither the store nor the figures tell which vote came when; see decision 0084.
 */
export interface BallotBox {
  /** Returns the vote of a voter, counted or not. */
  find(poll: string, voterHash: string): Promise<StoredBallot | undefined>;
  /** Returns a published poll to vote in, or undefined. */
  enter(transaction: Kysely<Database>, poll: string): Promise<Booth | undefined>;
  /** Counts a group of the votes of an open poll, and all votes of a closed one. */
  count(poll: string): Promise<void>;
  /** As `count`, within a commit. */
  countWithin(transaction: Kysely<Database>, poll: string): Promise<void>;
  /** As `count`, of every poll in which votes can be counted. */
  countAll(): Promise<void>;
  /** Counts all votes of a closed poll where some wait. */
  settle(poll: string): Promise<void>;
  /** Returns the counted votes. In an open poll they are hidden up to the first group. */
  tally(database: Kysely<Database>, poll: Poll, state: PollState): Promise<Tally>;
  /** Returns how many people voted whose votes all wait. */
  waitingVoters(database: Kysely<Database>, poll: Poll): Promise<number>;
  /** Deletes the vote with this hash of an id where it waits, and returns how many were deleted. The tallies are read anew. */
  erase(transaction: Kysely<Database>, idHash: string): Promise<number>;
}

export type BallotBoxOptions = Pick<
  GatewayDependencies,
  'store' | 'clock' | 'random' | 'log' | 'ballotSecret' | 'votesTogether'
>;

/** How long votes that cannot be opened are stored after the close, in milliseconds. */
const unreadableFor = 30 * 86_400_000;

/** Makes the box of the polls in a store. */
export function createBallotBox({
  store,
  clock,
  random,
  log,
  ballotSecret,
  votesTogether = countedTogether,
}: BallotBoxOptions): BallotBox {
  const counting = new SharedReads<void>();
  const keys = new Map<string, Promise<readonly [BallotKey, ...BallotKey[]]>>();
  /** With this many votes a group is counted, and as many as a group go on waiting. */
  const full = Math.max(1, 2 * votesTogether);
  const hasGroup = (poll: Poll, votes: number): boolean => countsWhileOpen(poll) && votes >= full;

  /**
   * Returns the key that seals, and after it others that votes may have been sealed with: the secret in the database
   * seals where the operator gave none.
   */
  async function keysOf(database: Kysely<Database>, poll: string) {
    const made = keys.get(poll) ?? makeKeys(database, poll);
    keys.set(poll, made);
    // A database that was away is asked again.
    made.catch(() => keys.delete(poll));
    return made;
  }

  async function makeKeys(database: Kysely<Database>, poll: string) {
    const [seals, ...others] = await pollSecrets(database, ballotSecret);
    const made = (secret: string) => ballotKey(secret, poll, random);
    return [await made(seals), ...(await Promise.all(others.map(made)))] as const;
  }

  async function open(
    database: Kysely<Database>,
    poll: string,
    sealed: string,
  ): Promise<WaitingBallot | undefined> {
    for (const key of await keysOf(database, poll)) {
      const ballot = await key.open(sealed);
      if (ballot) return ballot;
    }
    return undefined;
  }

  async function look(
    database: Kysely<Database>,
    { poll, voterHash, round, lock }: { poll: string; voterHash: string; round: string; lock: boolean },
  ) {
    const keysOfPoll = await keysOf(database, poll);
    const tags = await Promise.all(keysOfPoll.map((key) => key.tag(round, voterHash)));
    const row = await findWaiting(database, poll, tags, lock);
    const waiting = row && (await open(database, poll, row.sealed));
    return { row, waiting, ballot: waiting ?? (await findBallot(database, poll, voterHash)) };
  }

  async function placeOf(
    transaction: Kysely<Database>,
    { poll, round }: VotedPoll,
    voterHash: string,
  ): Promise<Place> {
    const asked = { poll: poll.id, voterHash, round, lock: true };
    const { row, waiting, ballot } = await look(transaction, asked);
    return {
      earlier: ballot,
      async put(next) {
        const [key] = await keysOf(transaction, poll.id);
        const isFirst = waiting?.isFirst ?? ballot === undefined;
        const tag = await key.tag(round, voterHash);
        const put = { tag, sealed: await key.seal({ ...next, voterHash, isFirst }, poll) };
        if (row === undefined) return insertWaiting(transaction, poll.id, put);
        await replaceWaiting(transaction, poll.id, row.tag, put);
        return true;
      },
    };
  }

  async function readable(database: Kysely<Database>, poll: string) {
    const rows = await readWaiting(database, poll);
    const opened = await Promise.all(
      rows.map(async ({ tag, sealed }) => ({ tag, ballot: await open(database, poll, sealed) })),
    );
    return opened.flatMap(({ tag, ballot }) => (ballot ? [{ tag, ballot }] : []));
  }

  /**
   * The last tally of each poll, with what it was made of: ballots change with the round. Only an erasure at another
   * gateway changes them without a round, so a tally is made anew each minute.
   */
  const tallies = new Map<string, { madeOf: string; tally: Tally }>();

  async function tallyOfRound(database: Kysely<Database>, poll: Poll): Promise<Tally> {
    const minute = Math.floor(clock().getTime() / 60_000);
    const madeOf = `${await readRound(database, poll.id)} ${minute} ${JSON.stringify(poll)}`;
    const last = tallies.get(poll.id);
    if (last?.madeOf === madeOf) return last.tally;
    const tally = await readTally(database, poll);
    tallies.set(poll.id, { madeOf, tally });
    return tally;
  }

  /** Puts votes in an order that nobody can know. */
  function shuffled<Item>(items: readonly Item[]): Item[] {
    return items
      .map((item) => ({ item, place: random(8).join() }))
      .sort((one, other) => (one.place < other.place ? -1 : 1))
      .map(({ item }) => item);
  }

  async function countWithin(transaction: Kysely<Database>, id: string): Promise<void> {
    const found = await findPollDocument(transaction, id);
    if (!found) return;
    const isOver = pollState(found, clock()) === 'closed';
    if (!isOver && !countsWhileOpen(found)) return;
    const locked = await lockForCounting(transaction, id, { now: isOver });
    if (!locked) return;
    const { poll } = locked;
    const votes = await readable(transaction, id);
    if (votes.length < (isOver ? 1 : full)) {
      if (isOver) await noteUnreadable(transaction, poll);
      return;
    }
    await deleteWaiting(
      transaction,
      id,
      votes.map(({ tag }) => tag),
    );
    // Which of them go on waiting nobody can see: all are sealed again, and wait under new tags.
    const ballots = shuffled([...new Map(votes.map(({ ballot }) => [ballot.voterHash, ballot])).values()]);
    const left = isOver ? [] : ballots.splice(0, votesTogether);
    await writeBallots(transaction, id, ballots);
    const round = [...random(16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const [key] = await keysOf(transaction, id);
    const waiting = left.map(async (ballot) => ({
      tag: await key.tag(round, ballot.voterHash),
      sealed: await key.seal(ballot, poll),
    }));
    await startRound(transaction, id, round, await Promise.all(waiting));
  }

  /** Logs that votes of a closed poll cannot be opened, and deletes them in the end. */
  async function noteUnreadable(transaction: Kysely<Database>, { id, closesAt }: Poll): Promise<void> {
    const votes = await countWaitingIn(transaction, id);
    if (votes === 0) return;
    log?.error(
      { poll: id, votes },
      'Votes of a closed poll are not counted: another PLEIN_BALLOT_SECRET sealed them. Set that one again.',
    );
    if (clock().getTime() < Date.parse(closesAt) + unreadableFor) return;
    await transaction.deleteFrom('waiting_votes').where('poll', '=', id).execute();
  }

  const count = (poll: string): Promise<void> =>
    counting.get(poll, () => store.commit((transaction) => countWithin(transaction, poll)));

  return {
    async find(poll, voterHash) {
      for (let round = await readRound(store.database, poll); ;) {
        const { ballot } = await look(store.database, { poll, voterHash, round, lock: false });
        const now = await readRound(store.database, poll);
        if (now === round) return ballot;
        // Votes were counted in the meantime, so this one may have been where we did not look any more.
        round = now;
      }
    },

    async enter(transaction, id) {
      const found = await findVotedPoll(transaction, id);
      return (
        found && {
          poll: found.poll,
          isFull: hasGroup(found.poll, found.waiting + 1),
          place: (voterHash) => placeOf(transaction, found, voterHash),
        }
      );
    },

    count,
    countWithin,

    async countAll() {
      for (const [id, votes] of await countWaiting(store.database)) {
        const poll = await findPollDocument(store.database, id);
        if (!poll) continue;
        if (hasGroup(poll, votes) || pollState(poll, clock()) === 'closed') await count(id);
      }
    },

    async settle(poll) {
      if ((await countWaitingIn(store.database, poll)) > 0) await count(poll);
    },

    async tally(database, poll, state) {
      const counted = await tallyOfRound(database, poll);
      const isEarly = state === 'open' && counted.voters === 0 && votesTogether > 0;
      return isEarly ? { voters: 0, counts: [], isHidden: true } : counted;
    },

    async waitingVoters(database, poll) {
      if (!countsWhileOpen(poll)) return countWaitingIn(database, poll.id);
      const first = (await readable(database, poll.id)).filter(({ ballot }) => ballot.isFirst);
      return new Set(first.map(({ ballot }) => ballot.voterHash)).size;
    },

    async erase(transaction, idHash) {
      tallies.clear();
      let erased = 0;
      for (const poll of (await countWaiting(transaction)).keys()) {
        const votes = await readable(transaction, poll);
        const tags = votes.filter(({ ballot }) => ballot.idHash === idHash).map(({ tag }) => tag);
        await deleteWaiting(transaction, poll, tags);
        erased += tags.length;
      }
      return erased;
    },
  };
}
