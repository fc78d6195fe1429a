import { partOf, profileParts, withPart, type ContentPart } from '../content/index.js';
import type { Profile } from '../profile/index.js';

/**
 * Returns the profile that putting an earlier version back makes. Three things stay as they are now: whether the crisis
 * message is on, and its words while it is; the sites that may embed the elements; and the parts that the files own.
 * Each of them is changed in its own place, where somebody sees what it does to residents.
 */
export function restoredProfile(
  earlier: Profile,
  current: Profile,
  ofFiles: ReadonlySet<ContentPart> = new Set(),
): Profile {
  const parts = profileParts.filter((part) => ofFiles.has(part));
  const restored = parts.reduce((profile, part) => withPart(profile, part, partOf(current, part)), earlier);
  const { crisis: _, ...rest } = restored;
  const crisis = crisisAfter(restored, current);
  return { ...rest, origins: current.origins, ...(crisis && { crisis }) };
}

function crisisAfter({ crisis: earlier }: Profile, { crisis: current }: Profile): Profile['crisis'] {
  if (!earlier || current?.active) return current ?? earlier;
  return { ...earlier, active: false };
}
