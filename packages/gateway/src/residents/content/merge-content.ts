import {
  partOf,
  profileParts,
  sameContent,
  withPart,
  type ContentOwner,
  type ContentPart,
  type ProfilePart,
} from '@plein/domain/content.js';
import type { Crisis } from '@plein/domain/newsroom.js';
import type { Profile } from '@plein/domain/profile.js';

/** One part as three sides know it. A side that has nothing is undefined. */
export interface Sides<Value> {
  /** What the files say now. */
  file: Value;
  /** What the store has. */
  stored: Value | undefined;
  /** What the files put in the store last. */
  filled: Value | undefined;
  owner: ContentOwner;
}

/**
 * Whether the files fill a part: they own it, the store has nothing yet, or nobody changed it since they filled it.
 */
export function filesFill({ file, stored, filled, owner }: Sides<unknown>): boolean {
  if (owner === 'files' || stored === undefined || sameContent(file, stored)) return true;
  return filled !== undefined && sameContent(stored, filled);
}

/** What the files did not change, because the newsroom has another text. */
export type KeptPart = ProfilePart | 'crisis';

export interface MergedProfile {
  profile: Profile;
  kept: KeptPart[];
}

/**
 * Puts the files and the stored profile together, part by part. The crisis message is decided apart from the other
 * texts: its switch is always that of the store, and while it is on its words are too.
 */
export function mergeProfile(
  file: Profile,
  stored: Profile | undefined,
  filledOf: (part: ProfilePart) => Partial<Profile> | undefined,
  ownerOf: (part: ProfilePart) => ContentOwner,
): MergedProfile {
  if (!stored) return { profile: file, kept: [] };
  const kept: KeptPart[] = [];
  let profile = stored;
  for (const part of profileParts) {
    const filled = filledOf(part);
    const sides = {
      file: withoutCrisis(partOf(file, part)),
      stored: withoutCrisis(partOf(stored, part)),
      filled: filled && withoutCrisis(filled),
      owner: ownerOf(part),
    };
    if (filesFill(sides)) profile = withPart(profile, part, sides.file);
    else {
      kept.push(part);
      profile = withPart(profile, part, sides.stored);
    }
  }
  const crisis = mergeCrisis({
    file: file.crisis,
    stored: stored.crisis,
    filled: filledOf('texts')?.crisis,
    owner: ownerOf('texts'),
  });
  if (crisis.isKept) kept.push('crisis');
  const rest = { version: file.version, ...(crisis.crisis && { crisis: crisis.crisis }) };
  const merged = { ...(kept.length === 0 ? file : profile), ...rest };
  return { profile: sameContent(merged, stored) ? stored : merged, kept };
}

/**
 * Returns the parts of the files in which two profiles differ. The crisis message does not count: it can always be
 * changed in the newsroom.
 */
export function changedPartsOfFiles(
  before: Profile | undefined,
  after: Profile,
  ofFiles: ReadonlySet<ContentPart>,
): ProfilePart[] {
  const had = (part: ProfilePart) => (before ? withoutCrisis(partOf(before, part)) : undefined);
  return profileParts.filter(
    (part) => ofFiles.has(part) && !sameContent(had(part), withoutCrisis(partOf(after, part))),
  );
}

function mergeCrisis({ file, stored, filled, owner }: Sides<Crisis | undefined>): {
  crisis: Crisis | undefined;
  isKept: boolean;
} {
  if (!stored || !file) return { crisis: stored ?? file, isKept: false };
  const sides = { file: words(file), stored: words(stored), filled: filled && words(filled), owner };
  const isOn = stored.active && !sameContent(sides.file, sides.stored);
  return !isOn && filesFill(sides)
    ? { crisis: { ...file, active: stored.active }, isKept: false }
    : { crisis: stored, isKept: true };
}

function words({ active: _, ...rest }: Crisis): Omit<Crisis, 'active'> {
  return rest;
}

function withoutCrisis({ crisis: _, ...rest }: Partial<Profile>): Partial<Profile> {
  return rest;
}
