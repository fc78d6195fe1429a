import type { Profile } from '../profile/index.js';

export { sameContent } from './same-content.js';

/** The fields of the profile that belong to each of its parts. */
export const profilePartFields = {
  organisation: ['organisation', 'languages', 'timeZone', 'origins', 'theme', 'privacyStatement'],
  channels: ['channels'],
  hours: ['holidays'],
  tasks: ['departments', 'tasks'],
  texts: ['notices', 'crisis'],
} as const satisfies Record<string, readonly (keyof Profile)[]>;

/** A part of the profile that has an owner of its own. */
export type ProfilePart = keyof typeof profilePartFields;

export const profileParts = Object.keys(profilePartFields) as ProfilePart[];

/** The parts of the content of a municipality. Each has one owner: the files or the newsroom. */
export const contentParts = [...profileParts, 'questions', 'polls'] as const;
export type ContentPart = (typeof contentParts)[number];

/**
 * Who has the last word on a part. `files`: each start puts the files in, and the newsroom cannot change the part.
 * `newsroom`: the files fill the part until somebody changes it in the newsroom.
 */
export const contentOwners = ['files', 'newsroom'] as const;
export type ContentOwner = (typeof contentOwners)[number];

/** Returns the fields of one part of a profile. A field that the profile does not have is left out. */
export function partOf(profile: Profile, part: ProfilePart): Partial<Profile> {
  const names: readonly string[] = profilePartFields[part];
  return Object.fromEntries(
    Object.entries(profile).filter(([name, value]) => names.includes(name) && value !== undefined),
  ) as Partial<Profile>;
}

/** Returns the profile with one part replaced. A field that the new part does not have goes. */
export function withPart(profile: Profile, part: ProfilePart, value: Partial<Profile>): Profile {
  const names: readonly string[] = profilePartFields[part];
  const rest = Object.entries(profile).filter(([name]) => !names.includes(name));
  return { ...(Object.fromEntries(rest) as Profile), ...value };
}
