import { isBsn } from '@plein/domain/privacy.js';
import { createRemoteJWKSet, customFetch, errors, jwtVerify, type JWTPayload } from 'jose';
import type { CaseResident } from '../core/case-resident.js';
import type { Log } from '../core/log.js';
import { readJson } from '../core/read-json.js';
import { refusalSentences, type TokenRefusal } from './token-refusals.js';

/** Where the tokens of a site come from, and what they must say. */
export interface CaseTokenSettings {
  /** The address of the public keys of the site (JWKS). */
  jwksUrl: string;
  /** The `iss` of a token: who made it. */
  issuer: string;
  /** The `aud` of a token: that it was made for this gateway. */
  audience: string;
  /** The oldest that a token may be, in seconds since its `iat`. */
  maxAge: number;
}

/**
 * What a token says. A refused token is refused without a reason, so that nobody learns by trying what would be accepted;
 * `unavailable` is a token that cannot be judged now, since the keys of the site could not be fetched.
 */
export type CaseTokenResult =
  { status: 'ok'; resident: CaseResident } | { status: 'refused' } | { status: 'unavailable' };

/** Reads the tokens of a site where residents log in. */
export interface CaseTokens {
  read(token: string): Promise<CaseTokenResult>;
}

export interface CaseTokenContext {
  clock: () => Date;
  log?: Log | undefined;
  /** Default: that of the platform. */
  fetch?: typeof fetch;
  /** How long unknown keys make no new question at the site, in milliseconds. Default: half a minute. */
  cooldown?: number;
}

/**
 * The signatures that are accepted. Each has a public key, so that no key of the site can be used to make a token, and
 * `none` and the symmetric HS256 are not among them.
 */
export const acceptedAlgorithms = ['ES256', 'ES384', 'PS256', 'RS256', 'EdDSA'] as const;
/** How far the clocks of the site and of the gateway may differ, in seconds. */
export const clockTolerance = 30;
/** Most cases that one token may name. */
export const mostReferences = 50;
/** How long fetched keys are used, in milliseconds: a key that the site takes away works no longer than this. */
const keysRemembered = 600_000;
const keysTimeout = 4_000;
/** How large the keys of a site may be together, in bytes: hundreds of them. */
const largestKeys = 200_000;
const minute = 60_000;

/** The keys of a site could not be fetched. */
class KeysUnavailable extends Error {}

/**
 * Makes the reader of tokens. The keys are fetched at the first token, again after ten minutes, and at once for a token
 * with a key that is new. Each kind of refusal is logged once a minute at most, since anybody can send tokens.
 */
export function createCaseTokens(
  { jwksUrl, issuer, audience, maxAge }: CaseTokenSettings,
  { clock, log, fetch: ask = globalThis.fetch, cooldown = minute / 2 }: CaseTokenContext,
): CaseTokens {
  const lastLogged = new Map<TokenRefusal, number>();
  const keys = createRemoteJWKSet(new URL(jwksUrl), {
    ...{ cacheMaxAge: keysRemembered, timeoutDuration: keysTimeout, cooldownDuration: cooldown },
    async [customFetch](url, options) {
      const response = await ask(url, options).catch(() => undefined);
      if (response?.status !== 200) throw new KeysUnavailable();
      return Response.json(
        await readJson(response, largestKeys).catch(() => {
          throw new KeysUnavailable();
        }),
      );
    },
  });

  function note(reason: TokenRefusal): void {
    const now = clock().getTime();
    const last = lastLogged.get(reason);
    if (last !== undefined && now - last < minute) return;
    lastLogged.set(reason, now);
    log?.warn({ reason, issuer }, refusalSentences[reason]);
  }

  return {
    async read(token) {
      try {
        const { payload } = await jwtVerify(token, keys, {
          ...{ issuer, audience, clockTolerance, maxTokenAge: maxAge, currentDate: clock() },
          ...{ algorithms: [...acceptedAlgorithms], requiredClaims: ['exp', 'iat'] },
        });
        const resident = residentIn(payload);
        if (resident) return { status: 'ok', resident };
        note('claims');
        return { status: 'refused' };
      } catch (error) {
        if (isUnavailable(error)) {
          note('keys');
          return { status: 'unavailable' };
        }
        note(refusalOf(error));
        return { status: 'refused' };
      }
    },
  };
}

/** Returns whose cases a token is for; undefined where it names neither cases nor a person, or names them badly. */
function residentIn(payload: JWTPayload): CaseResident | undefined {
  const { cases = [], bsn } = payload as { cases?: unknown; bsn?: unknown };
  const isList =
    Array.isArray(cases) &&
    cases.length <= mostReferences &&
    cases.every((one) => typeof one === 'string' && one.length >= 3 && one.length <= 60);
  if (!isList || (cases.length === 0 && bsn === undefined)) return undefined;
  if (bsn === undefined) return { references: cases as string[] };
  return typeof bsn === 'string' && /^\d{9}$/.test(bsn) && isBsn(bsn)
    ? { references: cases as string[], bsn }
    : undefined;
}

function isUnavailable(error: unknown): boolean {
  return (
    error instanceof KeysUnavailable ||
    error instanceof errors.JWKSTimeout ||
    error instanceof errors.JWKSInvalid ||
    // The answer of the site was no JSON.
    (error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC')
  );
}

const byClaim: Readonly<Record<string, TokenRefusal>> = {
  iss: 'issuer',
  aud: 'audience',
  nbf: 'not-yet',
  exp: 'claims',
};

function refusalOf(error: unknown): TokenRefusal {
  if (error instanceof errors.JOSEAlgNotAllowed) return 'algorithm';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'signature';
  if (error instanceof errors.JWKSNoMatchingKey) return 'unknown-key';
  if (error instanceof errors.JWKSMultipleMatchingKeys) return 'key-not-named';
  if (error instanceof errors.JWTExpired) return error.claim === 'iat' ? 'too-old' : 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'iat' && error.reason === 'check_failed') return 'not-yet';
    return byClaim[error.claim] ?? 'claims';
  }
  // What is thrown of a key is no error of this library: a key that is too short, or of another kind.
  return error instanceof errors.JOSEError ? 'malformed' : 'unusable-key';
}
