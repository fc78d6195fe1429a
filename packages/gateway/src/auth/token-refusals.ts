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

/** What the developer of the site reads in the log. No sentence holds anything of the token itself. */
export const refusalSentences: Readonly<Record<TokenRefusal, string>> = {
  algorithm:
    'A token of the site was refused: its signature is none of ES256, ES384, PS256, RS256 and EdDSA. Sign with a private key.',
  audience: 'A token of the site was refused: its aud is not PLEIN_CASE_TOKEN_AUDIENCE.',
  claims:
    'A token of the site was refused: it needs exp, iat, and cases (up to 50 numbers) or bsn (nine digits that fit the eleven test).',
  expired:
    'A token of the site was refused: its exp has passed. Make a token for each page, and compare the clocks.',
  issuer: 'A token of the site was refused: its iss is not PLEIN_CASE_TOKEN_ISSUER.',
  'key-not-named':
    'A token of the site was refused: several keys at PLEIN_CASE_TOKEN_JWKS fit it. Name one in the kid of its header.',
  keys: 'A token of the site could not be judged: the keys at PLEIN_CASE_TOKEN_JWKS could not be fetched, or are no JWKS.',
  malformed: 'A token of the site was refused: it is no signed JWT of three parts.',
  'not-yet':
    'A token of the site was refused: its iat or nbf is more than 30 seconds in the future. Compare the clocks of both machines.',
  signature: 'A token of the site was refused: its signature does not fit the key that it names.',
  'too-old': 'A token of the site was refused: its iat is longer ago than PLEIN_CASE_TOKEN_MAX_AGE allows.',
  'unknown-key':
    'A token of the site was refused: no key at PLEIN_CASE_TOKEN_JWKS has its kid and its algorithm.',
  'unusable-key':
    'A token of the site was refused: the key that it names cannot be used. An RSA key needs 2048 bits.',
};
