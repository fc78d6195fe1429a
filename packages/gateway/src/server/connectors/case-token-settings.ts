import type { CaseTokenSettings } from '../../auth/case-tokens.js';
import { StartError } from '../../core/start-error.js';
import { readAddress } from './address.js';

type Environment = Readonly<Record<string, string | undefined>>;

const usualAge = 300;
const longestAge = 3_600;

/**
 * Reads where the tokens of the site come from at which residents log in: `PLEIN_CASE_TOKEN_JWKS`, `…_ISSUER`,
 * `…_AUDIENCE` and `…_MAX_AGE`.
 * @throws StartError that names the setting and says what to write
 */
export function readCaseTokens(environment: Environment): CaseTokenSettings | undefined {
  const jwksUrl = readAddress(
    'PLEIN_CASE_TOKEN_JWKS',
    environment,
    'https://mijn.example.nl/.well-known/jwks.json',
  );
  if (jwksUrl === undefined) return undefined;
  const issuer = environment['PLEIN_CASE_TOKEN_ISSUER'];
  const audience = environment['PLEIN_CASE_TOKEN_AUDIENCE'];
  if (!issuer || !audience) {
    throw new StartError(
      'PLEIN_CASE_TOKEN_ISSUER and PLEIN_CASE_TOKEN_AUDIENCE must be set beside PLEIN_CASE_TOKEN_JWKS: without them a token for another system would count.',
    );
  }
  return { jwksUrl, issuer, audience, maxAge: readAge(environment['PLEIN_CASE_TOKEN_MAX_AGE']) };
}

function readAge(text: string | undefined): number {
  const age = Number(text || usualAge);
  if (Number.isInteger(age) && age >= 1 && age <= longestAge) return age;
  throw new StartError(
    `PLEIN_CASE_TOKEN_MAX_AGE must be a whole number of seconds from 1 to ${String(longestAge)}, like ${String(usualAge)}, but it is "${text ?? ''}".`,
  );
}
