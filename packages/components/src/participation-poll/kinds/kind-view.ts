import type { CSSResult } from 'lit';
import type { BallotView } from './ballot-view.js';
import type { ResultsView } from './results-view.js';

/** How residents see a kind of poll: what the file of a kind exports. */
export interface KindView {
  readonly ballot: BallotView;
  /** The results, where they are more than how often each option was chosen. */
  readonly results?: Partial<ResultsView>;
  readonly styles?: CSSResult;
}
