import type { ReactiveControllerHost } from 'lit';
import type { UsableProfile } from '@plein/domain/profile.js';
import { configuration } from '../settings/configuration.js';
import { answerAtHand, callGateway, type RequestFailure } from './gateway-request.js';
import { ResourceController, type LoadResult, type ResourceState } from './resource.js';

type LoadedProfile = LoadResult<UsableProfile, RequestFailure>;

interface Entry {
  readonly fetch: typeof globalThis.fetch;
  readonly result: Promise<LoadedProfile>;
}
const shared = new Map<string, Entry>();

/** Fetches each URL once per page, for all elements. A failed fetch is repeated at the next call. */
function load(url: string): Promise<LoadedProfile> {
  const { fetch } = configuration();
  const known = shared.get(url);
  if (known?.fetch === fetch) return known.result;
  const result = fetchProfile(url);
  shared.set(url, { fetch, result });
  void result.then(({ status }) => {
    if (status !== 'ok' && shared.get(url)?.result === result) shared.delete(url);
  });
  return result;
}

async function fetchProfile(url: string): Promise<LoadedProfile> {
  const result = await callGateway<UsableProfile>(url);
  // A gateway names the version of its API, and has held its profile against the whole schema. A file that
  // somebody wrote is checked here.
  return result.status === 'ok' && !result.response.headers.has('api-version')
    ? checked(url, result.value)
    : result;
}

async function checked(url: string, answer: unknown): Promise<LoadedProfile> {
  const { usableProfile } = await import('@plein/domain/profile.js');
  const { profile, problems } = usableProfile(answer);
  for (const problem of problems) console.warn(`Plein profile ${url}: ${problem}`);
  return profile ? { status: 'ok', value: profile } : { status: 'unreachable' };
}

/** Gives an element the profile of its municipality. */
export class ProfileController {
  readonly #resource: ResourceController<UsableProfile, RequestFailure>;
  #url: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#resource = new ResourceController(host);
  }

  get state(): ResourceState<UsableProfile, RequestFailure> {
    return this.#resource.state;
  }

  get value(): UsableProfile | undefined {
    return this.#resource.value;
  }

  /** Loads the profile unless it is loaded or loading; call it on every update. */
  use(url: string): void {
    if (this.#url === url && this.state.status !== 'idle') return;
    if (this.#url !== undefined && this.#url !== url) this.#resource.reset();
    this.#url = url;
    const known = answerAtHand(url) as UsableProfile | undefined;
    if (known) this.#resource.settle(known);
    if (!known || configuration().page?.isStored) this.retry();
  }

  /**
   * Fetches the profile again instead of using the page's shared answer. The old one stays in view meanwhile.
   */
  renew(): void {
    if (this.#url !== undefined) shared.delete(this.#url);
    this.retry();
  }

  /** Fetches again after a failure. */
  retry(): void {
    const url = this.#url;
    if (url !== undefined) void this.#resource.load(() => load(url));
  }
}
