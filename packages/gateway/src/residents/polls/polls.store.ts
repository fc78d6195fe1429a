import { tally, type Ballot, type Poll, type PollOutcome, type Tally } from '@plein/domain/polls.js';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.js';

/** A stored vote. It has no link to the voter but a hash of the token on the voter's device. */
export interface StoredBallot {
  id: string;
  choices: string[];
  votedAt: string;
}

/** Returns a published poll, or undefined. */
export async function findPoll(database: Kysely<Database>, id: string): Promise<Poll | undefined> {
  const row = await database
    .selectFrom('polls')
    .select('document')
    .where('id', '=', id)
    .where('published', '=', 1)
    .executeTakeFirst();
  return row && (JSON.parse(row.document) as Poll);
}

/**
 * Returns the outcome of a poll: what the municipality did with the votes. Undefined until it is published.
 */
export async function findOutcome(database: Kysely<Database>, id: string): Promise<PollOutcome | undefined> {
  const row = await database.selectFrom('polls').select('outcome').where('id', '=', id).executeTakeFirst();
  return row?.outcome ? (JSON.parse(row.outcome) as PollOutcome) : undefined;
}

/**
 * Stores a poll in place of the one with the same id; the votes stay. A poll that was changed in the newsroom
 * is not replaced.
 */
export async function seedPoll(transaction: Kysely<Database>, poll: Poll, now: Date): Promise<void> {
  const row = { document: JSON.stringify(poll), updated_at: now.toISOString() };
  await transaction
    .insertInto('polls')
    .values({ id: poll.id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row).where('polls.edited_at', 'is', null))
    .execute();
}

export async function findBallot(
  database: Kysely<Database>,
  poll: string,
  voterHash: string,
): Promise<StoredBallot | undefined> {
  const row = await database
    .selectFrom('ballots')
    .select(['id', 'choices', 'voted_at'])
    .where('poll', '=', poll)
    .where('voter_hash', '=', voterHash)
    .executeTakeFirst();
  return row && { id: row.id, choices: JSON.parse(row.choices) as string[], votedAt: row.voted_at };
}

/** Stores a vote, and replaces an earlier one of the same voter. */
export async function writeBallot(
  transaction: Kysely<Database>,
  poll: string,
  voterHash: string,
  ballot: StoredBallot,
): Promise<void> {
  const row = { id: ballot.id, choices: JSON.stringify(ballot.choices), voted_at: ballot.votedAt };
  await transaction
    .insertInto('ballots')
    .values({ poll, voter_hash: voterHash, ...row })
    .onConflict((conflict) => conflict.columns(['poll', 'voter_hash']).doUpdateSet(row))
    .execute();
}

/** Returns the tally of a poll. It is the stored tally where retention has deleted the ballots. */
export async function readTally(database: Kysely<Database>, poll: Poll): Promise<Tally> {
  const row = await database.selectFrom('polls').select('tally').where('id', '=', poll.id).executeTakeFirst();
  if (row?.tally) return JSON.parse(row.tally) as Tally;
  return tally(poll, await readBallots(database, poll.id));
}

/** Returns the choices of all votes of a poll, without their voters. */
async function readBallots(database: Kysely<Database>, poll: string): Promise<Pick<Ballot, 'choices'>[]> {
  const rows = await database.selectFrom('ballots').select('choices').where('poll', '=', poll).execute();
  return rows.map(({ choices }) => ({ choices: JSON.parse(choices) as string[] }));
}
