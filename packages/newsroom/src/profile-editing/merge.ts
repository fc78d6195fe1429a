import { sameContent } from '@plein/domain/content.js';
import type { Profile } from '@plein/domain/profile.js';

/** Fields of a profile that editors change here, in the order of the pages. */
export const profileSections = [
  'crisis',
  'notices',
  'holidays',
  'organisation',
  'languages',
  'privacyStatement',
  'theme',
  'channels',
  'departments',
  'tasks',
] as const;
export type ProfileSection = (typeof profileSections)[number];

/** Sections that differ between two versions of a profile. */
export function changedSections(before: Profile, after: Profile): ProfileSection[] {
  return profileSections.filter((section) => !sameContent(before[section], after[section]));
}
