import type { CodeErrorCode, LoginErrorCode } from '@plein/domain/polls.js';
import type { PollTerms } from '../terms/nl.js';

/** Why somebody cannot vote, where not everyone can: about the code or the login, or because the gateway did not answer. */
export type AdmissionErrorCode = CodeErrorCode | LoginErrorCode | 'no-code' | 'no-login' | 'no-answer';

/** What lets a voter in, in a poll in which not everyone can vote. */
export interface Admission {
  /** Gets what the vote needs. Returns why that cannot be. */
  admit(): Promise<AdmissionErrorCode | undefined>;
  /** Goes with the vote. */
  readonly signature: string | undefined;
  /** Says who may vote and how secret that is. */
  level(terms: PollTerms, isOpen: boolean): unknown;
}
