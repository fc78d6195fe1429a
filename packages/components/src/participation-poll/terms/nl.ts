import { common, type CommonTerms } from '../../terms/common.js';
import type { KindTerms } from '../kinds/kind-terms.js';
import type { InvitedTerms } from '../invited/invited.terms.js';
import type { VerifiedTerms } from '../verified/verified.terms.js';
import type { PollResultsTerms } from '../poll-results.terms.js';

export interface PollTerms {
  readonly common: CommonTerms;
  /** Absent in Dutch: those terms load with the results. */
  readonly results?: PollResultsTerms;
  /** Absent in Dutch: those terms load with a poll of the kind. */
  readonly kinds?: KindTerms;
  /** Absent in Dutch: those terms load with a poll of invited voters. */
  readonly invited?: InvitedTerms;
  /** Absent in Dutch: those terms load with a poll of verified voters. */
  readonly verified?: VerifiedTerms;
  readonly askedBy: string;
  readonly weight: string;
  readonly open: (until: string) => string;
  readonly at: (date: string, time: string) => string;
  /** How many options may be chosen, in a poll with more than one choice. */
  readonly choose: (least: number, most: number) => string;
  readonly vote: string;
  readonly openPoll: string;
  readonly device: string;
}

export const terms: PollTerms = {
  common,
  askedBy: 'Wie vraagt het?',
  weight: 'Wat gebeurt er met uw stem?',
  open: (until) => `Open: u kunt stemmen tot ${until}`,
  at: (date, time) => `${date} om ${time} uur`,
  choose: (least, most) =>
    `Kies er ${least === most ? '' : least > 1 ? `minstens ${String(least)} en hooguit ` : 'hooguit '}${String(most)}.`,
  vote: 'Stem',
  openPoll: 'Dit is een open peiling: iedereen kan meedoen. Wij vragen niet wie u bent.',
  device:
    'Stemt u? Dan bewaren wij op dit apparaat een willekeurige code. Alleen daarmee kunt u uw stem nog wijzigen.',
};
