import type { ProfileAction } from '@plein/domain/profile-history.js';
import type { Kysely, Selectable } from 'kysely';
import type { Database, ProfileVersionsTable } from '../../store/database.js';

/** The writer of a version. */
export interface VersionWriter {
  id: string;
  name: string;
}

/** The writer of what the content files put in the profile. */
export const contentFiles: VersionWriter = { id: 'content-files', name: 'Content files' };

/** So many versions are stored, so that a program that writes often cannot fill the disk with whole profiles. */
export const mostVersions = 500;

/**
 * Stores the profile as it is after a change, in the transaction that has just written it: that holds its row, so that
 * two versions do not get one number.
 */
export async function insertProfileVersion(
  transaction: Kysely<Database>,
  { by, at, action, document }: { by: VersionWriter; at: Date; action: ProfileAction; document: string },
): Promise<void> {
  const newest = await transaction
    .selectFrom('profile_versions')
    .select(({ fn }) => fn.max('number').as('number'))
    .executeTakeFirst();
  const number = (newest?.number ?? 0) + 1;
  await transaction
    .insertInto('profile_versions')
    .values({ number, at: at.toISOString(), actor_id: by.id, actor_name: by.name, action, document })
    .execute();
  await transaction
    .deleteFrom('profile_versions')
    .where('number', '<=', number - mostVersions)
    .execute();
}

/** Returns the newest versions, the newest first. */
export async function readProfileVersions(
  database: Kysely<Database>,
  limit: number,
): Promise<Selectable<ProfileVersionsTable>[]> {
  return database.selectFrom('profile_versions').selectAll().orderBy('number', 'desc').limit(limit).execute();
}

/** Returns the profile of a version as JSON text, or undefined where that version is not stored. */
export async function readProfileVersion(
  database: Kysely<Database>,
  number: number,
): Promise<string | undefined> {
  const row = await database
    .selectFrom('profile_versions')
    .select('document')
    .where('number', '=', number)
    .executeTakeFirst();
  return row?.document;
}
