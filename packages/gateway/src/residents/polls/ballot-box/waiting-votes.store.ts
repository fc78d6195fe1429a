import type { Poll } from '@plein/domain/polls.js';
import type { Kysely } from 'kysely';
import { isPostgres } from '../../../aggregation/event-counts.store.js';
import type { Database } from '../../../store/database.js';
import type { WaitingBallot } from './ballot-key.js';

/** Maximum number of rows in one statement. */
const together = 1_000;

export interface WaitingRow {
  tag: string;
  sealed: string;
}

/** Returns the round of a poll: the tags of the votes that wait are made with it. */
export async function readRound(database: Kysely<Database>, poll: string): Promise<string> {
  const row = await database.selectFrom('polls').select('round').where('id', '=', poll).executeTakeFirst();
  return row?.round ?? '';
}

/** A published poll with what a vote in it needs to know of the votes that wait. */
export interface VotedPoll {
  poll: Poll;
  round: string;
  /** The number of votes that wait. */
  waiting: number;
}

/** Returns a published poll that does not change before the commit, or undefined. The embedded store has one writer. */
export async function findVotedPoll(
  transaction: Kysely<Database>,
  id: string,
): Promise<VotedPoll | undefined> {
  const query = transaction
    .selectFrom('polls')
    .select(({ selectFrom }) => [
      'document',
      'round',
      selectFrom('waiting_votes')
        .select(({ fn }) => fn.countAll<number>().as('votes'))
        .where('poll', '=', id)
        .as('waiting'),
    ])
    .where('id', '=', id)
    .where('published', '=', 1);
  const row = await (isPostgres(transaction) ? query.forShare() : query).executeTakeFirst();
  return (
    row && { poll: JSON.parse(row.document) as Poll, round: row.round, waiting: Number(row.waiting ?? 0) }
  );
}

/**
 * Returns a poll that votes are to be counted in, and keeps votes and other gateways away from it until the commit.
 * With `now` it waits for its turn. Without it, it returns undefined where another gateway is at work: that one
 * counts, or the next vote does.
 */
export async function lockForCounting(
  transaction: Kysely<Database>,
  id: string,
  { now }: { now: boolean },
): Promise<{ poll: Poll; round: string } | undefined> {
  const query = transaction.selectFrom('polls').select(['document', 'round']).where('id', '=', id);
  const own = now ? query.forUpdate() : query.forUpdate().skipLocked();
  const row = await (isPostgres(transaction) ? own : query).executeTakeFirst();
  return row && { poll: JSON.parse(row.document) as Poll, round: row.round };
}

/** Returns how many votes wait in each poll that has any. */
export async function countWaiting(database: Kysely<Database>): Promise<Map<string, number>> {
  const rows = await database
    .selectFrom('waiting_votes')
    .select(({ fn }) => ['poll', fn.countAll<number>().as('votes')])
    .groupBy('poll')
    .execute();
  return new Map(rows.map(({ poll, votes }) => [poll, Number(votes)]));
}

/** Returns how many votes wait in a poll. */
export async function countWaitingIn(database: Kysely<Database>, poll: string): Promise<number> {
  const { votes } = await database
    .selectFrom('waiting_votes')
    .select(({ fn }) => fn.countAll<number>().as('votes'))
    .where('poll', '=', poll)
    .executeTakeFirstOrThrow();
  return Number(votes);
}

/** Returns the votes that wait in a poll, in the order of their tags. */
export function readWaiting(database: Kysely<Database>, poll: string): Promise<WaitingRow[]> {
  return database
    .selectFrom('waiting_votes')
    .select(['tag', 'sealed'])
    .where('poll', '=', poll)
    .orderBy('tag')
    .execute();
}

/** Returns the vote that waits under one of these tags, and with `lock` keeps other gateways from changing it. */
export async function findWaiting(
  database: Kysely<Database>,
  poll: string,
  tags: readonly string[],
  lock: boolean,
): Promise<WaitingRow | undefined> {
  const query = database
    .selectFrom('waiting_votes')
    .select(['tag', 'sealed'])
    .where('poll', '=', poll)
    .where('tag', 'in', tags);
  return (lock && isPostgres(database) ? query.forUpdate() : query).executeTakeFirst();
}

/** Lets a vote wait. Returns false, and changes nothing, where another one waits under its tag. */
export async function insertWaiting(
  transaction: Kysely<Database>,
  poll: string,
  row: WaitingRow,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('waiting_votes')
    .values({ poll, ...row })
    .onConflict((conflict) => conflict.columns(['poll', 'tag']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Replaces the vote that waits under a tag. */
export async function replaceWaiting(
  transaction: Kysely<Database>,
  poll: string,
  tag: string,
  row: WaitingRow,
): Promise<void> {
  await transaction
    .updateTable('waiting_votes')
    .set(row)
    .where('poll', '=', poll)
    .where('tag', '=', tag)
    .execute();
}

/** Deletes the votes that wait under these tags. */
export async function deleteWaiting(
  transaction: Kysely<Database>,
  poll: string,
  tags: readonly string[],
): Promise<void> {
  for (let start = 0; start < tags.length; start += together) {
    await transaction
      .deleteFrom('waiting_votes')
      .where('poll', '=', poll)
      .where('tag', 'in', tags.slice(start, start + together))
      .execute();
  }
}

/** Starts the next round of a poll, with the votes that go on waiting under their new tags. */
export async function startRound(
  transaction: Kysely<Database>,
  poll: string,
  round: string,
  rows: readonly WaitingRow[],
): Promise<void> {
  await transaction.updateTable('polls').set({ round }).where('id', '=', poll).execute();
  const inOrder = rows.map((row) => ({ poll, ...row })).sort((one, other) => (one.tag < other.tag ? -1 : 1));
  for (let start = 0; start < inOrder.length; start += together) {
    const some = inOrder.slice(start, start + together);
    await transaction.insertInto('waiting_votes').values(some).execute();
  }
}

/** Counts votes: writes them as ballots in the order of their hashes, in place of earlier ones of the same voters. */
export async function writeBallots(
  transaction: Kysely<Database>,
  poll: string,
  ballots: readonly WaitingBallot[],
): Promise<void> {
  const rows = ballots
    .map(({ voterHash, idHash, choices, sealed, signature = null }) => ({
      poll,
      voter_hash: voterHash,
      id_hash: idHash,
      choices: JSON.stringify(choices),
      sealed,
      signature,
    }))
    .sort((one, other) => (one.voter_hash < other.voter_hash ? -1 : 1));
  for (let start = 0; start < rows.length; start += together) {
    await transaction
      .insertInto('ballots')
      .values(rows.slice(start, start + together))
      .onConflict((conflict) =>
        conflict.columns(['poll', 'voter_hash']).doUpdateSet(({ ref }) => ({
          id_hash: ref('excluded.id_hash'),
          choices: ref('excluded.choices'),
          sealed: ref('excluded.sealed'),
          signature: ref('excluded.signature'),
        })),
      )
      .execute();
  }
}
