import { sql, type Kysely } from 'kysely';
import { isPostgres } from '../../aggregation/event-counts.store.js';
import { sha256 } from '../../core/digest.js';
import type { Database } from '../../store/database.js';
import type { Store } from '../../store/store.js';

/** Number of ballots that one commit rewrites, so that residents do not wait long. */
const together = 1_000;

/** The ballots of each poll as they were when it was last rewritten, as a digest. */
export type RewrittenBallots = Map<string, string>;

/**
 * Writes the ballots of all polls anew in the order of their hashes, and removes the old ones from the files.
 * Where a row stands in a file, and on PostgreSQL which transaction wrote it, then no longer tells in which
 * order the votes came in.
 * @param done polls that have not changed since are passed over; it is updated
 */
export async function rewriteBallots(store: Store, done: RewrittenBallots = new Map()): Promise<void> {
  const polls = await store.database.selectFrom('ballots').select('poll').distinct().execute();
  let isRewritten = false;
  for (const { poll } of polls) {
    const digest = await digestOf(store.database, poll);
    if (done.get(poll) === digest) continue;
    for (let after: string | undefined = ''; after !== undefined;) {
      const from: string = after;
      after = await store.commit((transaction) => rewriteFrom(transaction, poll, from));
    }
    done.set(poll, digest);
    isRewritten = true;
  }
  if (isRewritten && isPostgres(store.database)) {
    await sql`vacuum ballots, waiting_votes`.execute(store.database);
  }
  await store.scrub();
}

async function digestOf(database: Kysely<Database>, poll: string): Promise<string> {
  const rows = await database
    .selectFrom('ballots')
    .select('sealed')
    .where('poll', '=', poll)
    .orderBy('voter_hash')
    .execute();
  return sha256(rows.map(({ sealed }) => sealed).join());
}

/** Rewrites the ballots after a hash. Returns the last hash, or undefined where there are no more. */
async function rewriteFrom(
  transaction: Kysely<Database>,
  poll: string,
  after: string,
): Promise<string | undefined> {
  const isServer = isPostgres(transaction);
  if (isServer) {
    // Votes hold a shared lock on their poll, so none of them is under way now.
    await sql`select id from polls where id = ${poll} for update`.execute(transaction);
  }
  let query = transaction
    .selectFrom('ballots')
    .selectAll()
    .where('poll', '=', poll)
    .where('voter_hash', '>', after)
    .orderBy('voter_hash');
  // A server shows per row which transaction wrote it, so there all rows of a poll are written by one.
  if (!isServer) query = query.limit(together);
  const rows = await query.execute();
  const last = rows.at(-1)?.voter_hash;
  if (last === undefined) return undefined;
  await transaction
    .deleteFrom('ballots')
    .where('poll', '=', poll)
    .where('voter_hash', '>', after)
    .where('voter_hash', '<=', last)
    .execute();
  for (let start = 0; start < rows.length; start += together) {
    await transaction
      .insertInto('ballots')
      .values(rows.slice(start, start + together))
      .execute();
  }
  return isServer ? undefined : last;
}
