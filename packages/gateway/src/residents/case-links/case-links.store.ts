import type { Kysely, Selectable } from 'kysely';
import type { CaseLinksTable, Database } from '../../store/database.js';
import { lockName } from '../cases/cases.store.js';
import { mostOfAddress, mostOfCase } from './case-link-rules.js';

/** A link as it is stored. */
export type CaseLinkRow = Selectable<CaseLinksTable>;

const hour = 3_600_000;

/** Returns a link by its id, or undefined. */
export async function findLink(database: Kysely<Database>, id: string): Promise<CaseLinkRow | undefined> {
  return database.selectFrom('case_links').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Deletes a link, so that nothing is mailed. */
export async function deleteLink(transaction: Kysely<Database>, id: string): Promise<void> {
  await transaction.deleteFrom('case_links').where('id', '=', id).execute();
}

/**
 * Returns whether one more link may be mailed for a case, and to its address. Another gateway that asks the same waits,
 * since this one counts its mail in the same transaction.
 */
export async function mayMail(
  transaction: Kysely<Database>,
  { reference, address_hash }: { reference: string; address_hash: string },
  now: Date,
): Promise<boolean> {
  await lockName(transaction, `case address ${address_hash}`);
  const since = new Date(now.getTime() - hour).toISOString();
  const rows = await transaction
    .selectFrom('case_links')
    .select('reference')
    .where('address_hash', '=', address_hash)
    .where('mailed_at', '>', since)
    .execute();
  const ofCase = rows.filter((row) => row.reference === reference);
  return ofCase.length < mostOfCase && rows.length < mostOfAddress;
}

/** Stores the key of a link, or when a link whose mail is tried again ends. */
export async function storeKey(
  transaction: Kysely<Database>,
  id: string,
  row: Partial<Pick<CaseLinkRow, 'address_hash' | 'mailed_at' | 'sealed_key' | 'key_hash' | 'expires_at'>>,
): Promise<void> {
  await transaction.updateTable('case_links').set(row).where('id', '=', id).execute();
}

/** Uses a link up, and returns the case that it is for. Of two gateways that do so at once, one gets the case. */
export async function useUp(
  transaction: Kysely<Database>,
  keyHash: string,
  { now, accessHash, until }: { now: Date; accessHash: string; until: Date },
): Promise<string | undefined> {
  const at = now.toISOString();
  const used = await transaction
    .updateTable('case_links')
    .set({ used_at: at, access_hash: accessHash, access_until: until.toISOString(), sealed_key: null })
    .where('key_hash', '=', keyHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .returning('reference')
    .executeTakeFirst();
  return used?.reference;
}

/** Returns whether a link can be used now. */
export async function isUsable(database: Kysely<Database>, keyHash: string, now: Date): Promise<boolean> {
  const row = await database
    .selectFrom('case_links')
    .select('id')
    .where('key_hash', '=', keyHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirst();
  return row !== undefined;
}

/** Returns the case that what a link gave opens now. */
export async function caseOfAccess(
  database: Kysely<Database>,
  accessHash: string,
  now: Date,
): Promise<string | undefined> {
  const row = await database
    .selectFrom('case_links')
    .select('reference')
    .where('access_hash', '=', accessHash)
    .where('access_until', '>', now.toISOString())
    .executeTakeFirst();
  return row?.reference;
}

/** Deletes links that were asked for before a moment. */
export async function deleteOldLinks(transaction: Kysely<Database>, before: Date): Promise<void> {
  await transaction.deleteFrom('case_links').where('asked_at', '<', before.toISOString()).execute();
}
