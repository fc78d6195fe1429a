import type { Profile } from '@plein/domain/profile.js';
import { profileSchema } from '@plein/domain/profile/schema.js';
import { cached } from '../../core/cached.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { sha256 } from '../../core/digest.js';
import type { FieldProblem } from '@plein/domain/problem.js';
import { validator } from '../../http/validation.js';
import { readProfile } from './profile.store.js';

/** The profile with the text that is served and its strong ETag, or why there is none. */
export type ProfileResult =
  | { status: 'ready'; profile: Profile; text: string; etag: string }
  | { status: 'missing' }
  | { status: 'invalid'; errors: FieldProblem[] };

export interface ProfileService {
  current(): Promise<ProfileResult>;
  /** The profile where it is ready. */
  profile(): Promise<Profile | undefined>;
  /** Origins of the sites that may call the gateway from a page. */
  origins(): Promise<ReadonlySet<string>>;
  /** Reads the profile anew the next time: it was changed here. */
  forget(): void;
}

/** A change of the profile is seen after this time at the latest. */
const rememberedFor = 5_000;

const profileCheck = validator(profileSchema);

/** What is wrong with a profile, with a JSON pointer and what to write for each; empty where it is right. */
export function profileProblems(value: unknown): FieldProblem[] {
  return profileCheck.check(value) ? [] : profileCheck.problems(value);
}

/** Reads the profile from the store, checks it, and remembers it for five seconds. */
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
    forget() {
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

/** The strong ETag of a document. */
export async function etagOf(text: string): Promise<string> {
  return `"${(await sha256(text)).slice(0, 32)}"`;
}
