import { tally, type CountedBallot, type Poll, type PollOutcome, type Tally } from '@plein/domain/polls.js';
import type { ContentOwner } from '@plein/domain/content.js';
import type { Kysely } from 'kysely';
import { sha256 } from '../../core/digest.js';
import { sameContent } from '@plein/domain/content.js';
import type { Database } from '../../store/database.js';

/** A stored vote. Its moment is sealed, and it has no link to the voter but a hash of the device's token. */
export interface StoredBallot {
  idHash: string;
  choices: string[];
  sealed: string;
  /** Signature of the ballot, in a poll of invited voters. */
  signature?: string;
}

/** Hashes the id of a vote. A vote that is sent again is known by it. */
export function ballotIdHash(id: string): Promise<string> {
  return sha256(`ballot\n${id.toLowerCase()}`);
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

/** Returns a poll in any state, or undefined. */
export async function findPollDocument(database: Kysely<Database>, id: string): Promise<Poll | undefined> {
  const row = await database.selectFrom('polls').select('document').where('id', '=', id).executeTakeFirst();
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
 * Stores a poll of the content in place of the one with the same id; the votes stay. Where the newsroom has the last
 * word, a poll that was changed there is not replaced.
 * @returns whether the stored poll is the given one
 */
export async function seedPoll(
  transaction: Kysely<Database>,
  poll: Poll,
  { now, owner }: { now: Date; owner: ContentOwner },
): Promise<boolean> {
  const row = { document: JSON.stringify(poll), updated_at: now.toISOString() };
  const stored = await transaction
    .selectFrom('polls')
    .select(['document', 'edited_at'])
    .where('id', '=', poll.id)
    .executeTakeFirst();
  if (stored && sameContent(JSON.parse(stored.document), poll)) return true;
  if (stored && stored.edited_at !== null && owner === 'newsroom') return false;
  await transaction
    .insertInto('polls')
    .values({ id: poll.id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ ...row, edited_at: null }))
    .execute();
  return true;
}

/** Returns the counted vote of a voter. */
export async function findBallot(
  database: Kysely<Database>,
  poll: string,
  voterHash: string,
): Promise<StoredBallot | undefined> {
  const row = await database
    .selectFrom('ballots')
    .select(['id_hash', 'choices', 'sealed', 'signature'])
    .where('poll', '=', poll)
    .where('voter_hash', '=', voterHash)
    .executeTakeFirst();
  if (!row) return undefined;
  const { id_hash: idHash, choices, sealed, signature } = row;
  return {
    idHash,
    choices: JSON.parse(choices) as string[],
    sealed,
    ...(signature !== null && { signature }),
  };
}

/** Returns the tally of the counted votes of a poll. It is the stored tally where retention has deleted the ballots. */
export async function readTally(database: Kysely<Database>, poll: Poll): Promise<Tally> {
  const row = await database.selectFrom('polls').select('tally').where('id', '=', poll.id).executeTakeFirst();
  if (row?.tally) return JSON.parse(row.tally) as Tally;
  return tally(poll, await countBallots(database, poll.id));
}

/** Counts the votes of a poll by their choices. The database counts, so that few rows are read. */
async function countBallots(database: Kysely<Database>, poll: string): Promise<CountedBallot[]> {
  const rows = await database
    .selectFrom('ballots')
    .select(({ fn }) => ['choices', fn.countAll<number>().as('times')])
    .where('poll', '=', poll)
    .groupBy('choices')
    .execute();
  return rows.map(({ choices, times }) => ({ choices: JSON.parse(choices) as string[], times }));
}

/** Notes how many votes came from one place, where that is more than was noted before. */
export async function noteVotesFromOnePlace(
  transaction: Kysely<Database>,
  poll: string,
  votes: number,
): Promise<void> {
  await transaction
    .updateTable('polls')
    .set({ most_from_one_place: votes })
    .where('id', '=', poll)
    .where(({ or, eb }) => or([eb('most_from_one_place', 'is', null), eb('most_from_one_place', '<', votes)]))
    .execute();
}
