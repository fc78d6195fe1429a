import { cached } from '../../core/cached.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import type { ProfileService } from '../../residents/profile/profile.service.js';
import { ownSource, plainSource } from '../events/own-events.js';
import type { Subjects } from '../events/subjects.js';
import { readSources } from './api-keys.store.js';

/** The names that senders without a key may use, and those that they may not. */
export interface KnownNames {
  current(): Promise<{
    /** Sources of keys and of the gateway itself, as `plainSourceName` writes them. */
    sources: ReadonlySet<string>;
    subjects: Subjects;
  }>;
  /** Clears the cache, because this gateway made a key. */
  invalidate(): void;
}

/** How long the names are cached, in milliseconds. A change elsewhere is visible after this time. */
const rememberedFor = 5_000;

/** Returns a source in one notation, so that another spelling is no other source. */
export function plainSourceName(source: string): string {
  return decoded(source).toLowerCase().replace(/\/+$/, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function createKnownNames(
  { store, clock, publicUrl }: Pick<GatewayDependencies, 'store' | 'clock' | 'publicUrl'>,
  profiles: Pick<ProfileService, 'profile'>,
): KnownNames {
  const load = async () => {
    const profile = await profiles.profile();
    const polls = await store.database.selectFrom('polls').select('id').execute();
    const own = [ownSource(profile), plainSource, ...(publicUrl ? [publicUrl + plainSource] : [])];
    return {
      sources: new Set([...own, ...(await readSources(store.database))].map(plainSourceName)),
      subjects: {
        tasks: new Set((profile?.tasks ?? []).map(({ uri }) => uri)),
        departments: new Set((profile?.departments ?? []).map(({ code }) => code)),
        polls: new Set(polls.map(({ id }) => id)),
      },
    };
  };
  const remember = () => cached(load, clock, rememberedFor);
  let remembered = remember();
  return {
    current: () => remembered(),
    invalidate() {
      remembered = remember();
    },
  };
}
