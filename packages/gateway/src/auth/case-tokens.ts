import { isBsn } from '@plein/domain/privacy.js';
import type { JWTPayload } from 'jose';
import type { CaseResident } from '../core/case-resident.js';
import { createSiteTokens, type SiteTokenContext, type SiteTokenSettings } from './site-tokens.js';
import { refusalSentences } from './token-refusals.js';

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

/** Most cases that one token may name. */
const mostReferences = 50;

/** Makes the reader of tokens that name the cases of a resident, or the resident. */
export function createCaseTokens(settings: SiteTokenSettings, context: SiteTokenContext): CaseTokens {
  const tokens = createSiteTokens(settings, context, { claimsIn: residentIn, sentences: refusalSentences });
  return {
    async read(token) {
      const read = await tokens.read(token);
      if (read.status === 'ok') return { status: 'ok', resident: read.claims };
      return { status: read.status };
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
