import type { ApiKeyScope } from '@plein/domain/newsroom.js';
import { bearerOf } from '../../auth/identify.js';
import type { FailureCounts } from '../../core/failure-counts.js';
import { problem } from '../../http/problem.js';
import type { KeyRule } from './api-keys.store.js';
import type { KeyRules } from './key-rules.js';

/** Admits systems to an operation that needs a key of one scope. */
export interface KeyAdmission {
  /** Returns the key of a request; undefined where it is missing, wrong, revoked or for something else. */
  keyOf(request: Request): Promise<KeyRule | undefined>;
  /** Refuses a request without such a key, and counts it; undefined lets it in. */
  admit(request: Request): Promise<Response | undefined>;
  /** The answer to a request without such a key. */
  refused(): Response;
}

/** @param what the keys of this scope in words, after "an API key for" */
export function createKeyAdmission(
  scope: ApiKeyScope,
  what: string,
  keyRules: KeyRules,
  failures: Pick<FailureCounts, 'count'>,
): KeyAdmission {
  const refused = (): Response =>
    problem(401, `Send an API key for ${what} that works, as Authorization: Bearer.`, {
      headers: { 'WWW-Authenticate': 'Bearer' },
    });
  const keyOf = async (request: Request): Promise<KeyRule | undefined> => {
    const token = bearerOf(request);
    const key = token === undefined ? undefined : await keyRules(token);
    return key?.scope === scope ? key : undefined;
  };
  return {
    keyOf,
    refused,
    async admit(request) {
      if (await keyOf(request)) return undefined;
      failures.count('api-key');
      return refused();
    },
  };
}
