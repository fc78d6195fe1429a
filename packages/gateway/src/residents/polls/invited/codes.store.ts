import type { Kysely } from 'kysely';
import type { Database } from '../../../store/database.js';

/** Maximum number of rows in one statement. */
const together = 1_000;

/** Stores new codes in the order of their hashes, which is not the order in which they are printed. */
export async function insertCodes(
  transaction: Kysely<Database>,
  poll: string,
  hashes: readonly string[],
): Promise<void> {
  const rows = hashes.toSorted().map((hash) => ({ poll, code_hash: hash }));
  for (let start = 0; start < rows.length; start += together) {
    const some = rows.slice(start, start + together);
    await transaction.insertInto('poll_codes').values(some).execute();
  }
}

/** Returns the code with one of these hashes, and what it was used for. */
export async function findCode(
  transaction: Kysely<Database>,
  poll: string,
  hashes: readonly string[],
): Promise<{ hash: string; blindedHash: string | null } | undefined> {
  const row = await transaction
    .selectFrom('poll_codes')
    .select(['code_hash', 'blinded_hash'])
    .where('poll', '=', poll)
    .where('code_hash', 'in', hashes)
    .executeTakeFirst();
  return row && { hash: row.code_hash, blindedHash: row.blinded_hash };
}

/** Returns whether this blinded ballot was signed for any code. */
export async function wasSigned(
  transaction: Kysely<Database>,
  poll: string,
  blindedHash: string,
): Promise<boolean> {
  const row = await transaction
    .selectFrom('poll_codes')
    .select('poll')
    .where('poll', '=', poll)
    .where('blinded_hash', '=', blindedHash)
    .executeTakeFirst();
  return row !== undefined;
}

/** Uses a code for a blinded ballot. Returns false, and changes nothing, where it was used in the meantime. */
export async function consumeCode(
  transaction: Kysely<Database>,
  poll: string,
  hash: string,
  blindedHash: string,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('poll_codes')
    .set({ blinded_hash: blindedHash })
    .where('poll', '=', poll)
    .where('code_hash', '=', hash)
    .where('blinded_hash', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Returns how many codes a poll has, and how many of them were used. */
export async function countCodes(
  database: Kysely<Database>,
  poll: string,
): Promise<{ made: number; used: number }> {
  const { made, used } = await database
    .selectFrom('poll_codes')
    .select(({ fn }) => [fn.countAll<number>().as('made'), fn.count<number>('blinded_hash').as('used')])
    .where('poll', '=', poll)
    .executeTakeFirstOrThrow();
  return { made: Number(made), used: Number(used) };
}
