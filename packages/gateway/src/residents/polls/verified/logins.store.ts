import { pollState, type Poll } from '@plein/domain/polls.js';
import type { Kysely } from 'kysely';
import { isPostgres } from '../../../aggregation/event-counts.store.js';
import type { Database } from '../../../store/database.js';

/** Maximum number of rows in one statement. */
const together = 1_000;

/** Whether a login was exchanged for this ballot, now or before; for another one; or the logins were erased. */
export type UseOfLogin = 'exchanged' | 'used' | 'erased';

/**
 * Notes that a login was exchanged for a blinded ballot: once, or for the same one again. A second login for the same
 * ballot is not used up, since a ballot counts once.
 * @param hashes those that the login can be known by; the first one is stored
 */
export async function exchangeOnce(
  transaction: Kysely<Database>,
  poll: string,
  hashes: readonly [string, ...string[]],
  blindedHash: string,
): Promise<UseOfLogin> {
  // Once logins were erased nobody knows who voted, also where the poll is opened again.
  if (await areErased(transaction, poll)) return 'erased';
  for (;;) {
    const known = await transaction
      .selectFrom('poll_logins')
      .select(['subject_hash', 'blinded_hash'])
      .where('poll', '=', poll)
      .where(({ or, eb }) => or([eb('subject_hash', 'in', hashes), eb('blinded_hash', '=', blindedHash)]))
      .execute();
    if (known.some((row) => row.blinded_hash === blindedHash)) return 'exchanged';
    if (known.length > 0) return 'used';
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('poll_logins')
      .values({ poll, subject_hash: hashes[0], blinded_hash: blindedHash })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    // Otherwise another gateway noted the same login or the same ballot since we looked; then we look again.
    if (numInsertedOrUpdatedRows === 1n) return 'exchanged';
  }
}

async function areErased(database: Kysely<Database>, poll: string): Promise<boolean> {
  const row = await database
    .selectFrom('poll_keys')
    .select('poll')
    .where('poll', '=', poll)
    .where('erased_logins', 'is not', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Returns how many logins were exchanged in a poll. */
export async function countLogins(database: Kysely<Database>, poll: string): Promise<number> {
  const row = await database
    .selectFrom('poll_keys')
    .select(({ selectFrom }) => [
      'erased_logins',
      selectFrom('poll_logins')
        .select(({ fn }) => fn.countAll<number>().as('logins'))
        .where('poll', '=', poll)
        .as('stored'),
    ])
    .where('poll', '=', poll)
    .executeTakeFirst();
  return Number(row?.stored ?? 0) + (row?.erased_logins ?? 0);
}

/**
 * Erases the logins of a closed poll, and stores how many there were.
 * @returns whether there were any
 */
export async function eraseLoginsOf(
  transaction: Kysely<Database>,
  poll: string,
  now: Date,
): Promise<boolean> {
  const query = transaction.selectFrom('polls').select('document').where('id', '=', poll);
  const row = await (isPostgres(transaction) ? query.forUpdate() : query).executeTakeFirst();
  if (!row || pollState(JSON.parse(row.document) as Poll, now) !== 'closed') return false;
  const { numDeletedRows } = await transaction
    .deleteFrom('poll_logins')
    .where('poll', '=', poll)
    .executeTakeFirst();
  await transaction
    .updateTable('poll_keys')
    .set(({ eb, fn, val }) => ({
      erased_logins: eb(fn.coalesce('erased_logins', val(0)), '+', Number(numDeletedRows)),
    }))
    .where('poll', '=', poll)
    .execute();
  return numDeletedRows > 0n;
}

/** Writes the logins of a poll anew in the order of their hashes, so that no row tells when it was written. */
export async function rewriteLoginsOf(transaction: Kysely<Database>, poll: string): Promise<void> {
  const rows = await transaction.deleteFrom('poll_logins').where('poll', '=', poll).returningAll().execute();
  rows.sort((one, other) => (one.subject_hash < other.subject_hash ? -1 : 1));
  for (let start = 0; start < rows.length; start += together) {
    await transaction
      .insertInto('poll_logins')
      .values(rows.slice(start, start + together))
      .execute();
  }
}
