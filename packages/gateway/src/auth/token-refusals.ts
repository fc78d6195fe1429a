/** Why a token of a site was refused, or could not be judged (`keys`). */
export type TokenRefusal =
  | 'algorithm'
  | 'audience'
  | 'claims'
  | 'expired'
  | 'issuer'
  | 'key-not-named'
  | 'keys'
  | 'malformed'
  | 'not-yet'
  | 'signature'
  | 'too-old'
  | 'unknown-key'
  | 'unusable-key';

/** Writes what the developer of a site reads in the log. No sentence holds anything of the token itself. */
const sentencesOf = (
  prefix: string,
  token: string,
  claims: string,
): Readonly<Record<TokenRefusal, string>> => {
  const refused = `A ${token} was refused:`;
  return {
    algorithm: `${refused} its signature is none of ES256, ES384, PS256, RS256 and EdDSA. Sign with a private key.`,
    audience: `${refused} its aud is not ${prefix}_AUDIENCE.`,
    claims: `${refused} it needs ${claims}.`,
    expired: `${refused} its exp has passed. Make a token for each page, and compare the clocks.`,
    issuer: `${refused} its iss is not ${prefix}_ISSUER.`,
    'key-not-named': `${refused} several keys at ${prefix}_JWKS fit it. Name one in the kid of its header.`,
    keys: `A ${token} could not be judged: the keys at ${prefix}_JWKS could not be fetched, or are no JWKS.`,
    malformed: `${refused} it is no signed JWT of three parts.`,
    'not-yet': `${refused} its iat or nbf is more than 30 seconds in the future. Compare the clocks of both machines.`,
    signature: `${refused} its signature does not fit the key that it names.`,
    'too-old': `${refused} its iat is longer ago than ${prefix}_MAX_AGE allows.`,
    'unknown-key': `${refused} no key at ${prefix}_JWKS has its kid and its algorithm.`,
    'unusable-key': `${refused} the key that it names cannot be used. An RSA key needs 2048 bits.`,
  };
};

/** Of the tokens that name the cases of a resident. */
export const refusalSentences = sentencesOf(
  'PLEIN_CASE_TOKEN',
  'token of the site',
  'exp, iat, and cases (up to 50 numbers) or bsn (nine digits that fit the eleven test)',
);

/** Of the tokens that say that somebody may vote. */
export const voterRefusalSentences = sentencesOf(
  'PLEIN_POLL_TOKEN',
  'token of a voter',
  'exp, iat and sub: a pseudonym of 8 to 200 characters that is the same at each visit, and not eight or nine digits. It may hold no bsn and no cases',
);
