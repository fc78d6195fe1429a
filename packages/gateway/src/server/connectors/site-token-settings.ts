import type { SiteTokenSettings } from '../../auth/site-tokens.js';
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
export const readCaseTokens = (environment: Environment): SiteTokenSettings | undefined =>
  readSiteTokens('PLEIN_CASE_TOKEN', environment);

/**
 * Reads where the tokens come from that say that somebody may vote: `PLEIN_POLL_TOKEN_JWKS`, `…_ISSUER`, `…_AUDIENCE` and
 * `…_MAX_AGE`. A token for cases must not be a right to vote, so that its audience is another one.
 * @throws StartError that names the setting and says what to write
 */
export function readVoterTokens(environment: Environment): SiteTokenSettings | undefined {
  const settings = readSiteTokens('PLEIN_POLL_TOKEN', environment);
  if (settings && settings.audience === environment['PLEIN_CASE_TOKEN_AUDIENCE']) {
    throw new StartError(
      'PLEIN_POLL_TOKEN_AUDIENCE must differ from PLEIN_CASE_TOKEN_AUDIENCE: a token for cases must not be a right to vote.',
    );
  }
  return settings;
}

function readSiteTokens(prefix: string, environment: Environment): SiteTokenSettings | undefined {
  const jwksUrl = readAddress(`${prefix}_JWKS`, environment, 'https://mijn.example.nl/.well-known/jwks.json');
  if (jwksUrl === undefined) return undefined;
  const issuer = environment[`${prefix}_ISSUER`];
  const audience = environment[`${prefix}_AUDIENCE`];
  if (!issuer || !audience) {
    throw new StartError(
      `${prefix}_ISSUER and ${prefix}_AUDIENCE must be set beside ${prefix}_JWKS: without them a token for another system would count.`,
    );
  }
  return { jwksUrl, issuer, audience, maxAge: readAge(`${prefix}_MAX_AGE`, environment) };
}

function readAge(name: string, environment: Environment): number {
  const text = environment[name];
  const age = Number(text || usualAge);
  if (Number.isInteger(age) && age >= 1 && age <= longestAge) return age;
  throw new StartError(
    `${name} must be a whole number of seconds from 1 to ${String(longestAge)}, like ${String(usualAge)}, but it is "${text ?? ''}".`,
  );
}
