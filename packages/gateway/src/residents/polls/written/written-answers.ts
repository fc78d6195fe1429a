import {
  ballotNumber,
  checkBallot,
  pollState,
  type Ballot,
  type Poll,
  type PollState,
  type PollView,
  type VoteReceipt,
} from '@plein/domain/polls.js';
import { uuidv7 } from '@plein/domain/identifier.js';
import { tidyAnswer, type AnswerState, type RefusalReason } from '@plein/domain/polls/written.js';
import type { Kysely } from 'kysely';
import type { GatewayDependencies } from '../../../core/dependencies.js';
import type { Limiter } from '../../../http/rate-limit.js';
import type { Database } from '../../../store/database.js';
import { findVotedPoll } from '../ballot-box/waiting-votes.store.js';
import { ballotIdHash } from '../polls.store.js';
import type { VoteResult } from '../vote-result.js';
import { voteSeal, type VoteSeal } from '../sealed-vote.js';
import { voteOrder } from '../vote-order.js';
import {
  countAnswersIn,
  findAnswer,
  insertAnswer,
  readAccepted,
  replaceAnswer,
  type AnswerRow,
} from './written-answers.store.js';

/** How many texts of a poll wait for a reader at most: what comes after them would wait too long. */
const mostWaiting = 1_000;
/** How many texts a poll itself shows; the others are in the open data. */
const mostShown = 50;
const hour = 3_600_000;

/** Texts that residents write in a poll. A person reads each before it is public. */
export interface WrittenAnswers {
  /** Stores a text of a client on the network in place of the writer's earlier one. It then waits for a reader. */
  write(poll: Poll, ballot: Ballot, client: string): Promise<VoteResult>;
  /** Takes the text of a writer back: nothing of it is stored any more. */
  withdraw(poll: Poll, ballot: Pick<Ballot, 'id' | 'voter'>): Promise<VoteResult>;
  /** Returns what a writer wrote, and what was decided about it. */
  lookUp(poll: string, voter: string): Promise<VoteReceipt | undefined>;
  /** Returns what is public of a poll: nothing before its close. */
  published(poll: Poll, state: PollState): Promise<Pick<PollView, 'answers'>>;
}

interface Writing {
  poll: string;
  voterHash: string;
  id: string;
  idHash: string;
  /** The choices of the ballot; undefined where the writer takes the text back. */
  choices: readonly string[] | undefined;
  seal: VoteSeal;
}

export function createWrittenAnswers(
  { store, clock, random }: Pick<GatewayDependencies, 'store' | 'clock' | 'random'>,
  limiter: Limiter | undefined,
): WrittenAnswers {
  async function writing(
    poll: Poll,
    { id, voter }: Pick<Ballot, 'id' | 'voter'>,
    choices?: readonly string[],
  ): Promise<Writing> {
    return {
      poll: poll.id,
      voterHash: await ballotNumber(poll.id, voter),
      id,
      idHash: await ballotIdHash(id),
      choices,
      seal: await voteSeal(poll.id, voter, random),
    };
  }

  async function receiptOf(row: AnswerRow, seal: VoteSeal, changed: boolean): Promise<VoteReceipt> {
    const { votedAt } = await seal.open(row.sealed);
    const { state, reason, note, text } = row;
    const decided = {
      ...(reason !== null && { reason: reason as RefusalReason }),
      ...(note !== null && { note }),
    };
    return {
      votedAt: new Date(votedAt).toISOString(),
      choices: isTakenBack(row) ? [] : [text],
      changed,
      ...(!isTakenBack(row) && { answer: { state: state as AnswerState, ...decided } }),
    };
  }

  async function put(transaction: Kysely<Database>, writing: Writing): Promise<VoteResult> {
    const found = await findVotedPoll(transaction, writing.poll);
    if (!found) return { status: 'no-poll' };
    const { poll } = found;
    const { seal, choices, voterHash, idHash } = writing;
    for (;;) {
      const earlier = await findAnswer(transaction, poll.id, voterHash, { lock: true });
      const known = async (row: AnswerRow): Promise<VoteResult> => ({
        status: 'known',
        receipt: await receiptOf(row, seal, false),
      });
      if (earlier?.id_hash === idHash) return known(earlier);
      const now = clock().getTime();
      const state = pollState(poll, new Date(now));
      // A text can be taken back after the close as well: it stays the writer's.
      if (state !== 'open' && choices) return { status: 'not-open', poll: state };
      if (!choices && !earlier) return { status: 'no-vote' };
      const code = choices && checkBallot(poll, choices);
      if (code) return { status: 'invalid', code, poll };
      const order = voteOrder(writing.id, now, earlier && (await seal.open(earlier.sealed)).order);
      if (order === undefined && earlier) return known(earlier);
      const waits = earlier?.state === 'waiting';
      if (choices && !waits && (await countAnswersIn(transaction, poll.id, 'waiting')) >= mostWaiting)
        return { status: 'full' };
      const row: AnswerRow = {
        id: earlier?.id ?? uuidv7(0, random),
        poll: poll.id,
        voter_hash: voterHash,
        id_hash: idHash,
        sealed: await seal.seal({ order: order ?? now, votedAt: now }),
        revision: (earlier?.revision ?? 0) + 1,
        text: tidyAnswer(choices?.[0] ?? ''),
        state: choices ? 'waiting' : 'withdrawn',
        reason: null,
        note: null,
        received_at: new Date(Math.floor(now / hour) * hour).toISOString(),
      };
      if (earlier) await replaceAnswer(transaction, row);
      else if (!(await insertAnswer(transaction, row))) continue;
      const isChange = earlier !== undefined && !isTakenBack(earlier);
      return { status: isChange ? 'changed' : 'new', receipt: await receiptOf(row, seal, isChange) };
    }
  }

  return {
    async write(poll, ballot, client) {
      const code = checkBallot(poll, ballot.choices);
      if (code) return { status: 'invalid', code, poll };
      const seconds = await limiter?.take(client);
      if (seconds !== undefined) return { status: 'wait', seconds };
      const made = await writing(poll, ballot, ballot.choices);
      return store.commit((transaction) => put(transaction, made));
    },

    async withdraw(poll, ballot) {
      const made = await writing(poll, ballot);
      const result = await store.commit((transaction) => put(transaction, made));
      await store.scrub();
      return result;
    },

    async lookUp(poll, voter) {
      const row = await findAnswer(store.database, poll, await ballotNumber(poll, voter));
      return row && receiptOf(row, await voteSeal(poll, voter, random), false);
    },

    async published(poll, state) {
      if (state !== 'closed') return {};
      const accepted = await countAnswersIn(store.database, poll.id, 'accepted');
      const texts = await readAccepted(store.database, poll.id, { most: mostShown });
      return { answers: { accepted, texts: texts.map(({ text }) => text) } };
    },
  };
}

const isTakenBack = ({ state }: Pick<AnswerRow, 'state'>): boolean => state === 'withdrawn';
