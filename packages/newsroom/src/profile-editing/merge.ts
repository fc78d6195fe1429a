import type { Profile } from '@plein/domain/profile.js';

/** Sections of a profile that editors change here, in the order of the page. */
export const profileSections = ['crisis', 'notices', 'holidays', 'channels', 'tasks'] as const;
export type ProfileSection = (typeof profileSections)[number];

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Sections that differ between two versions of a profile. */
export function changedSections(before: Profile, after: Profile): ProfileSection[] {
  return profileSections.filter((section) => !same(before[section], after[section]));
}

/** Their version, with my version of the sections that I changed since `base`. */
export function withMine(base: Profile, mine: Profile, theirs: Profile): Profile {
  return changedSections(base, mine).reduce((merged, section) => {
    const { [section]: _, ...others } = merged;
    return (mine[section] === undefined ? others : { ...merged, [section]: mine[section] }) as Profile;
  }, theirs);
}
