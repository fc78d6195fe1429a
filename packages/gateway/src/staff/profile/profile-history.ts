import { sameContent } from '@plein/domain/content.js';
import type { Profile } from '@plein/domain/profile.js';
import {
  profileActions,
  profileDifferences,
  restoredProfile,
  type ProfileVersion,
} from '@plein/domain/profile-history.js';
import type { Kysely } from 'kysely';
import { partsOfFiles } from '../../residents/content/content-parts.store.js';
import { parseProfile } from '../../residents/profile/profile.service.js';
import { readProfile } from '../../residents/profile/profile.store.js';
import { readProfileVersions } from '../../residents/profile/profile-versions.store.js';
import type { Database } from '../../store/database.js';

const shown = 50;
const mostDifferences = 200;

/** Returns the newest versions of the profile in words of the domain; undefined where there is no profile yet. */
export async function readHistory(database: Kysely<Database>): Promise<ProfileVersion[] | undefined> {
  const text = await readProfile(database);
  if (text === undefined) return undefined;
  const current = parseProfile(text);
  const ofFiles = await partsOfFiles(database);
  // One more than is shown, since a version is described by the one before it.
  const rows = await readProfileVersions(database, shown + 1);
  const documents = rows.map(({ document }) => parseProfile(document));
  return rows.slice(0, shown).map(({ number, at, actor_name: by, action }, index) => {
    const [profile, before] = [documents[index], documents[index + 1]];
    return {
      number,
      at,
      by,
      action: profileActions.find((one) => one === action) ?? 'written',
      differences: profile && before ? profileDifferences(before, profile).slice(0, mostDifferences) : [],
      isCurrent: !profile || (current !== undefined && changesNothing(profile, current, ofFiles)),
    };
  });
}

const changesNothing = (
  earlier: Profile,
  current: Profile,
  ofFiles: Parameters<typeof restoredProfile>[2],
): boolean => sameContent(restoredProfile(earlier, current, ofFiles), current);
