import { profileContradictions, type Profile } from '@plein/domain/profile.js';
import type { Crisis, CrisisState } from '@plein/domain/newsroom.js';
import { currentWaitingTimes, withWaitingTimes, type WaitingTime } from '@plein/domain/waiting-times.js';
import { crisisSchema } from '@plein/domain/newsroom/schema.js';
import { profileSchema } from '@plein/domain/profile/schema.js';
import { cached } from '../../core/cached.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { sha256 } from '../../core/digest.js';
import type { FieldProblem } from '@plein/domain/problem.js';
import { validator } from '../../http/validation.js';
import { colourProblems } from './theme-colours.js';
import { addressProblems, linkProblems, withoutUnfitAddresses } from './profile-addresses.js';
import { readWaitingTimes } from '../waiting-times/waiting-times.store.js';
import { readProfile } from './profile.store.js';

/**
 * The profile with its JSON text and strong ETag, or the reason why there is none. `shown` is the profile for a page that
 * is rendered now: its waiting times are those of this moment.
 */
export type ProfileResult =
  | { status: 'ready'; profile: Profile; text: string; etag: string; crisis: CrisisDocument; shown: Profile }
  | { status: 'missing' }
  | { status: 'invalid'; errors: FieldProblem[] };

/** The crisis message and the waiting times of now as JSON text, with its strong ETag. */
export interface CrisisDocument {
  readonly text: string;
  readonly etag: string;
}

export interface ProfileService {
  current(): Promise<ProfileResult>;
  /** Returns the profile where it is valid. */
  profile(): Promise<Profile | undefined>;
  /** Returns the profile with the waiting times of now, for a page that is rendered now, where it is valid. */
  shown(): Promise<Profile | undefined>;
  /** Returns the origins of the sites that may call the gateway from a page. */
  origins(): Promise<ReadonlySet<string>>;
  /** Clears the cache, because this gateway changed the profile or a waiting time. */
  invalidate(): void;
}

/**
 * How long the profile is cached, in milliseconds. A change by another gateway is visible after this time.
 */
const rememberedFor = 2_000;

/** A whole profile is mended at once, so that its author does not meet the faults one after another. */
const mostProblems = 100;

const profileCheck = validator(profileSchema);
const crisisCheck = validator(crisisSchema);

/**
 * Returns the faults of a profile, each with a JSON pointer and what to write. The list is empty where it is
 * valid.
 */
export function profileProblems(value: unknown): FieldProblem[] {
  const refused = profileCheck.check(value) ? [] : profileCheck.problems(value, mostProblems);
  const known = new Set(refused.map(({ field }) => field));
  return [
    ...refused,
    ...[...addressProblems(value), ...profileContradictions(value), ...colourProblems(value)].filter(
      ({ field }) => !known.has(field),
    ),
  ].slice(0, mostProblems);
}

/** Returns the faults of a crisis message, with the paths that they have in a profile. */
export function crisisProblems(crisis: Crisis): FieldProblem[] {
  const problems = crisisCheck.problems(crisis).map((one) => ({ ...one, field: `/crisis${one.field}` }));
  return problems.length > 0 ? problems : linkProblems('/crisis/url', crisis.url);
}

/** Makes the service that reads the profile from the store, checks it, and caches it for two seconds. */
export function createProfileService({ store, clock }: GatewayDependencies): ProfileService {
  const read = async () => {
    const [text, stated] = await Promise.all([readProfile(store.database), readWaitingTimes(store.database)]);
    return judge(text, currentWaitingTimes(stated, clock()));
  };
  const remember = () => cached(read, clock, rememberedFor);
  let remembered = remember();
  const current = () => remembered();
  const profile = async () => {
    const result = await current();
    return result.status === 'ready' ? result.profile : undefined;
  };
  return {
    current,
    profile,
    async shown() {
      const result = await current();
      return result.status === 'ready' ? result.shown : undefined;
    },
    async origins() {
      const origins = (await profile())?.origins ?? [];
      return new Set(origins);
    },
    invalidate() {
      remembered = remember();
    },
  };
}

/**
 * Judges a stored profile by its schema only. An address that no longer fits is left out, so that a profile
 * of an earlier version keeps working until an editor repairs it.
 */
async function judge(text: string | undefined, stated: readonly WaitingTime[]): Promise<ProfileResult> {
  if (text === undefined) return { status: 'missing' };
  const value: unknown = parseProfile(text);
  if (!profileCheck.check(value)) return { status: 'invalid', errors: profileCheck.problems(value) };
  const stored = value as Profile;
  const profile = withoutUnfitAddresses(stored);
  const shown = profile === stored ? text : JSON.stringify(profile);
  const waitingTimes = stated.filter(({ channel }) => profile.channels.some(({ id }) => id === channel));
  const crisis = JSON.stringify({
    ...crisisState(profile),
    ...(waitingTimes.length > 0 && { waitingTimes }),
  } satisfies CrisisState);
  return {
    status: 'ready',
    profile,
    text: shown,
    etag: await etagOf(shown),
    crisis: { text: crisis, etag: await etagOf(crisis) },
    shown: withWaitingTimes(profile, waitingTimes),
  };
}

/** The crisis message while it is on. While it is off, its text is nobody's business yet. */
const crisisState = ({ crisis }: Profile): CrisisState => (crisis?.active ? crisis : { active: false });

/** Reads a stored profile, unchecked; undefined where the text is not a JSON object. */
export function parseProfile(text: string): Profile | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Profile)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Returns the strong ETag of a document. */
export async function etagOf(text: string): Promise<string> {
  return `"${(await sha256(text)).slice(0, 32)}"`;
}
