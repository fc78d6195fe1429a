import type { JWTPayload } from 'jose';
import { createSiteTokens, type SiteTokenContext, type SiteTokenSettings } from '../site-tokens.js';
import { voterRefusalSentences, type TokenRefusal } from '../token-refusals.js';

/** Somebody who has logged in at the portal, by the name that the portal gives them here. */
export interface VerifiedSubject {
  issuer: string;
  subject: string;
}

/**
 * Who a token is for. `expired` is said only of a token that is right in all but its age, so that it tells a forger
 * nothing; the log says why another one is `refused`. `unavailable` is a token that cannot be judged now.
 */
export type VoterTokenResult =
  { status: 'ok'; voter: VerifiedSubject } | { status: 'expired' | 'refused' | 'unavailable' };

/** Reads the tokens of the portal that say that somebody may vote. */
export interface VoterTokens {
  read(token: string): Promise<VoterTokenResult>;
}

/** Reasons for which a token counts no more that counted before: jose looks at the age last. */
const tooLate: ReadonlySet<TokenRefusal> = new Set<TokenRefusal>(['expired', 'too-old']);

/** Makes the reader of the tokens of voters. */
export function createVoterTokens(settings: SiteTokenSettings, context: SiteTokenContext): VoterTokens {
  const sentences = voterRefusalSentences;
  const claimsIn = (payload: JWTPayload) => subjectIn(payload);
  const tokens = createSiteTokens(settings, context, { claimsIn, sentences });
  return {
    async read(token) {
      const read = await tokens.read(token);
      if (read.status === 'ok')
        return { status: 'ok', voter: { issuer: settings.issuer, subject: read.claims } };
      if (read.status === 'unavailable') return { status: 'unavailable' };
      return { status: tooLate.has(read.reason) ? 'expired' : 'refused' };
    },
  };
}

/**
 * Returns the pseudonym of a voter. A token that holds a citizen service number or cases is refused: what a poll does not
 * need it must not get, and a token for cases is no right to vote. Nor may the pseudonym be such a number.
 */
function subjectIn(payload: JWTPayload): string | undefined {
  const { sub } = payload;
  if (typeof sub !== 'string' || sub.length < 8 || sub.length > 200 || /^\d{8,9}$/.test(sub))
    return undefined;
  return 'bsn' in payload || 'cases' in payload ? undefined : sub;
}
