import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.js';

/**
 * Notes that a token was answered. Returns false, and changes nothing, where it was before. `day` is the last one on which
 * it matters; nothing leads from the token to the answer.
 */
export async function noteAnswered(
  transaction: Kysely<Database>,
  hash: string,
  day: string,
): Promise<boolean> {
  const inserted = await transaction
    .insertInto('answered_tokens')
    .values({ hash, day })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

export async function isAnswered(database: Kysely<Database>, hash: string): Promise<boolean> {
  const row = await database
    .selectFrom('answered_tokens')
    .select('hash')
    .where('hash', '=', hash)
    .executeTakeFirst();
  return row !== undefined;
}
