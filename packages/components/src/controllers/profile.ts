import type { ReactiveControllerHost } from 'lit';
import type { UsableProfile } from '@plein/domain/profile.js';
import { configuration } from '../settings/configuration.js';
import { answerAtHand, requestTimeout } from './gateway-request.js';
import { RequestController, type Outcome } from './request.js';

/** Why there is no profile: nobody answered, or what came is not one. */
export type ProfileFailure =
  { readonly kind: 'unreachable' } | { readonly kind: 'invalid'; readonly problems: readonly string[] };
type ProfileOutcome = Outcome<UsableProfile, ProfileFailure>;

interface Entry {
  readonly fetch: typeof globalThis.fetch;
  readonly outcome: Promise<ProfileOutcome>;
}
const shared = new Map<string, Entry>();

/** One fetch a page for each URL, shared by all elements; a failed one is fetched again when asked. */
function load(url: string): Promise<ProfileOutcome> {
  const { fetch } = configuration();
  const known = shared.get(url);
  if (known?.fetch === fetch) return known.outcome;
  const outcome = fetchProfile(url);
  shared.set(url, { fetch, outcome });
  void outcome.then(({ ok }) => {
    if (!ok && shared.get(url)?.outcome === outcome) shared.delete(url);
  });
  return outcome;
}

/** Why it could not be had makes no difference here: all that matters is whether to ask again. */
async function fetchProfile(url: string): Promise<ProfileOutcome> {
  try {
    const response = await configuration().fetch(url, { signal: AbortSignal.timeout(requestTimeout) });
    if (!response.ok) return unreachable;
    const answer: unknown = await response.json();
    // A gateway names the version of its API, and has held its profile against the whole schema. A file that
    // somebody wrote is checked here.
    return response.headers.has('api-version')
      ? { ok: true, value: answer as UsableProfile }
      : await checked(url, answer);
  } catch {
    return unreachable;
  }
}

const unreachable = { ok: false, failure: { kind: 'unreachable' } } as const;

async function checked(url: string, answer: unknown): Promise<ProfileOutcome> {
  const { usableProfile } = await import('@plein/domain/profile.js');
  const { profile, problems } = usableProfile(answer);
  for (const problem of problems) console.warn(`Plein profile ${url}: ${problem}`);
  return profile ? { ok: true, value: profile } : { ok: false, failure: { kind: 'invalid', problems } };
}

/** Gives an element the profile of its municipality. */
export class ProfileController {
  readonly #request: RequestController<UsableProfile, ProfileFailure>;
  #url: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#request = new RequestController(host);
  }

  get state(): RequestController<UsableProfile, ProfileFailure>['state'] {
    return this.#request.state;
  }

  get value(): UsableProfile | undefined {
    return this.#request.value;
  }

  /** Loads the profile where it is not loaded or loading yet; call it on every update. */
  use(url: string): void {
    if (this.#url === url && this.state.is !== 'idle') return;
    if (this.#url !== undefined && this.#url !== url) this.#request.reset();
    this.#url = url;
    const known = answerAtHand(url) as UsableProfile | undefined;
    if (known) this.#request.settle(known);
    else this.retry();
  }

  /** Asks anew for all elements of the page; what was there stays in view until the answer comes. */
  renew(): void {
    if (this.#url !== undefined) shared.delete(this.#url);
    this.retry();
  }

  /** Asks again, after a failure. */
  retry(): void {
    const url = this.#url;
    if (url !== undefined) void this.#request.run(() => load(url));
  }
}
