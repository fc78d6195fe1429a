import type { BallotLimits } from '@plein/domain/polls.js';
import type { BallotRows } from '../ballot.js';
import type { PollTerms } from '../terms/nl.js';

/** How the ballot of a kind of poll is filled in. */
export interface BallotView {
  /** Each option, with what a resident does to choose it. */
  readonly rows: BallotRows;
  /** What stays chosen beside an option that a resident chooses. */
  readonly beside: (option: string, chosen: readonly string[]) => readonly string[];
  /** Says above the ballot how many may be chosen, where that has to be said. */
  readonly hint?: (terms: PollTerms, limits: BallotLimits) => string;
}
