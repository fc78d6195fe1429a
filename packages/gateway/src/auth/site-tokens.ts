import { createRemoteJWKSet, customFetch, errors, jwtVerify, type JWTPayload } from 'jose';
import type { Log } from '../core/log.js';
import { readJson } from '../core/read-json.js';
import type { TokenRefusal } from './token-refusals.js';

/** Where the tokens of a site come from, and what they must say. */
export interface SiteTokenSettings {
  /** The address of the public keys of the site (JWKS). */
  jwksUrl: string;
  /** The `iss` of a token: who made it. */
  issuer: string;
  /** The `aud` of a token: that it was made for this gateway, and for this use. */
  audience: string;
  /** The oldest that a token may be, in seconds since its `iat`. */
  maxAge: number;
}

export interface SiteTokenContext {
  clock: () => Date;
  log?: Log | undefined;
  /** Default: that of the platform. */
  fetch?: typeof fetch;
  /** How long unknown keys make no new question at the site, in milliseconds. Default: half a minute. */
  cooldown?: number;
}

/** What a token says; why it does not count; or that it cannot be judged now, since the keys could not be fetched. */
export type SiteTokenResult<Claims> =
  { status: 'ok'; claims: Claims } | { status: 'refused'; reason: TokenRefusal } | { status: 'unavailable' };

/** Reads the tokens of a site where residents log in. */
export interface SiteTokens<Claims> {
  read(token: string): Promise<SiteTokenResult<Claims>>;
}

/** What one use of tokens needs of them. */
export interface TokenUse<Claims> {
  /** Returns what a token says for this use; undefined where it says too little or too much. */
  claimsIn(payload: JWTPayload): Claims | undefined;
  /** What the developer of the site reads in the log. */
  readonly sentences: Readonly<Record<TokenRefusal, string>>;
}

/**
 * The signatures that are accepted. Each has a public key, so that no key of the site can be used to make a token, and
 * `none` and the symmetric HS256 are not among them.
 */
const acceptedAlgorithms = ['ES256', 'ES384', 'PS256', 'RS256', 'EdDSA'];
/** How far the clocks of the site and of the gateway may differ, in seconds. */
const clockTolerance = 30;
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
export function createSiteTokens<Claims>(
  { jwksUrl, issuer, audience, maxAge }: SiteTokenSettings,
  { clock, log, fetch: ask = globalThis.fetch, cooldown = minute / 2 }: SiteTokenContext,
  { claimsIn, sentences }: TokenUse<Claims>,
): SiteTokens<Claims> {
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
    log?.warn({ reason, issuer }, sentences[reason]);
  }

  function refuse(reason: TokenRefusal): SiteTokenResult<Claims> {
    note(reason);
    return { status: 'refused', reason };
  }

  return {
    async read(token) {
      try {
        const { payload } = await jwtVerify(token, keys, {
          ...{ issuer, audience, clockTolerance, maxTokenAge: maxAge, currentDate: clock() },
          ...{ algorithms: acceptedAlgorithms, requiredClaims: ['exp', 'iat'] },
        });
        const claims = claimsIn(payload);
        return claims === undefined ? refuse('claims') : { status: 'ok', claims };
      } catch (error) {
        if (isUnavailable(error)) {
          note('keys');
          return { status: 'unavailable' };
        }
        return refuse(refusalOf(error));
      }
    },
  };
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
