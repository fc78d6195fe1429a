import type { Kysely } from 'kysely';
import type { Database } from '../../../store/database.js';

/** The key of a poll as it is stored: its secret part is sealed. */
export interface StoredKey {
  publicKey: string;
  sealed: string;
}

/** Returns the key that signs ballots of a poll, or undefined where none was made yet. */
export async function readPollKey(database: Kysely<Database>, poll: string): Promise<StoredKey | undefined> {
  const row = await database
    .selectFrom('poll_keys')
    .select(['public_key', 'sealed'])
    .where('poll', '=', poll)
    .executeTakeFirst();
  return row && { publicKey: row.public_key, sealed: row.sealed };
}

/** Stores the key of a poll. A key that is there already stays. */
export async function insertPollKey(
  transaction: Kysely<Database>,
  poll: string,
  { publicKey, sealed }: StoredKey,
): Promise<void> {
  await transaction
    .insertInto('poll_keys')
    .values({ poll, public_key: publicKey, sealed })
    .onConflict((conflict) => conflict.column('poll').doNothing())
    .execute();
}
