import type { Profile } from '@plein/domain/profile.js';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.js';

/** A gateway serves one municipality: its profile has this id. */
const profileId = 'profile';

/** The stored profile as JSON text, unchecked; undefined where there is none yet. */
export async function readProfile(database: Kysely<Database>): Promise<string | undefined> {
  const row = await database
    .selectFrom('profiles')
    .select('document')
    .where('id', '=', profileId)
    .executeTakeFirst();
  return row?.document;
}

/** Puts the profile in the place of the one before; one that the newsroom has changed stays as it is. */
export async function seedProfile(transaction: Kysely<Database>, profile: Profile, now: Date): Promise<void> {
  const row = { document: JSON.stringify(profile), updated_at: now.toISOString() };
  await transaction
    .insertInto('profiles')
    .values({ id: profileId, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row).where('profiles.edited_at', 'is', null))
    .execute();
}

/** Puts a profile of the newsroom in the place of `before`; false where that is not what stands there. */
export async function editProfile(
  transaction: Kysely<Database>,
  before: string,
  profile: Profile,
  now: Date,
): Promise<boolean> {
  const at = now.toISOString();
  const updated = await transaction
    .updateTable('profiles')
    .set({ document: JSON.stringify(profile), updated_at: at, edited_at: at })
    .where('id', '=', profileId)
    .where('document', '=', before)
    .executeTakeFirst();
  return updated.numUpdatedRows === 1n;
}
