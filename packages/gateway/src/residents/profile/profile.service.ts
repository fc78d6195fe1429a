import type { Profile } from '@plein/domain/profile.js';
import { profileSchema } from '@plein/domain/profile/schema.js';
import { cached } from '../../core/cached.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { sha256 } from '../../core/digest.js';
import type { FieldProblem } from '@plein/domain/problem.js';
import { validator } from '../../http/validation.js';
import { readProfile } from './profile.store.js';

/** The profile with its JSON text and strong ETag, or the reason why there is none. */
export type ProfileResult =
  | { status: 'ready'; profile: Profile; text: string; etag: string }
  | { status: 'missing' }
  | { status: 'invalid'; errors: FieldProblem[] };

export interface ProfileService {
  current(): Promise<ProfileResult>;
  /** Returns the profile where it is valid. */
  profile(): Promise<Profile | undefined>;
  /** Returns the origins of the sites that may call the gateway from a page. */
  origins(): Promise<ReadonlySet<string>>;
  /** Clears the cache, because this gateway changed the profile. */
  invalidate(): void;
}

/**
 * How long the profile is cached, in milliseconds. A change by another gateway is visible after this time.
 */
const rememberedFor = 5_000;

const profileCheck = validator(profileSchema);

/**
 * Returns the faults of a profile, each with a JSON pointer and what to write. The list is empty where it is
 * valid.
 */
export function profileProblems(value: unknown): FieldProblem[] {
  return profileCheck.check(value) ? [] : profileCheck.problems(value);
}

/** Makes the service that reads the profile from the store, checks it, and caches it for five seconds. */
export function createProfileService({ store, clock }: GatewayDependencies): ProfileService {
  const remember = () => cached(async () => judge(await readProfile(store.database)), clock, rememberedFor);
  let remembered = remember();
  const current = () => remembered();
  const profile = async () => {
    const result = await current();
    return result.status === 'ready' ? result.profile : undefined;
  };
  return {
    current,
    profile,
    async origins() {
      const origins = (await profile())?.origins ?? [];
      return new Set(origins.map((one) => new URL(one).origin));
    },
    invalidate() {
      remembered = remember();
    },
  };
}

async function judge(text: string | undefined): Promise<ProfileResult> {
  if (text === undefined) return { status: 'missing' };
  const value: unknown = JSON.parse(text);
  const errors = profileProblems(value);
  if (errors.length > 0) return { status: 'invalid', errors };
  return { status: 'ready', profile: value as Profile, text, etag: await etagOf(text) };
}

/** Returns the strong ETag of a document. */
export async function etagOf(text: string): Promise<string> {
  return `"${(await sha256(text)).slice(0, 32)}"`;
}
