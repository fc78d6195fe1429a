import type { Profile } from '@plein/domain/profile.js';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.js';

/** The id of the profile; a gateway serves one municipality. */
const profileId = 'profile';

/** Returns the stored profile as JSON text, unchecked, or undefined where there is none yet. */
export async function readProfile(database: Kysely<Database>): Promise<string | undefined> {
  const row = await database
    .selectFrom('profiles')
    .select('document')
    .where('id', '=', profileId)
    .executeTakeFirst();
  return row?.document;
}

/** Returns the stored profile, and whether the newsroom has ever changed it. */
export async function readProfileRow(
  database: Kysely<Database>,
): Promise<{ document: string; isEdited: boolean } | undefined> {
  const row = await database
    .selectFrom('profiles')
    .select(['document', 'edited_at'])
    .where('id', '=', profileId)
    .executeTakeFirst();
  return row && { document: row.document, isEdited: row.edited_at !== null };
}

/** Stores the profile in place of the earlier one. */
export async function seedProfile(transaction: Kysely<Database>, profile: Profile, now: Date): Promise<void> {
  const row = { document: JSON.stringify(profile), updated_at: now.toISOString() };
  await transaction
    .insertInto('profiles')
    .values({ id: profileId, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

/**
 * Stores the JSON text of a profile from the newsroom in place of `before`. Returns false where the stored text is no longer
 * `before`.
 */
export async function editProfile(
  transaction: Kysely<Database>,
  before: string,
  after: string,
  now: Date,
): Promise<boolean> {
  const at = now.toISOString();
  const updated = await transaction
    .updateTable('profiles')
    .set({ document: after, updated_at: at, edited_at: at })
    .where('id', '=', profileId)
    .where('document', '=', before)
    .executeTakeFirst();
  return updated.numUpdatedRows === 1n;
}
