import type { CSSResult } from 'lit';
import type { PollTerms } from '../terms/nl.js';
import type { Admission } from './admission.js';
import type { BallotView } from './ballot-view.js';
import type { ResultsView } from './results-view.js';

/** How residents see a kind of poll: what the file of a kind exports. */
export interface KindView {
  readonly ballot: BallotView;
  /** The results, where they are more than how often each option was chosen. */
  readonly results?: Partial<ResultsView>;
  readonly styles?: CSSResult;
  /** What is said in place of the words for a vote, in a poll in which nobody votes. */
  terms?(terms: PollTerms): PollTerms;
  /** Returns what the page is told of a vote that is on its way, where that is not its choices. */
  sent?(choices: readonly string[]): readonly string[];
  /** Absent where everyone can vote. */
  readonly admission?: Admission;
}
