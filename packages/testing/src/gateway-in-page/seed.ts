import type { CastBallots, PublishedOutcome } from '@plein/components/examples.js';
import type { SeedContent } from '@plein/gateway/page.js';

/** What a store holds when an example opens. */
export interface Seed {
  readonly content: SeedContent;
  readonly ballots: readonly CastBallots[];
  readonly outcomes: readonly PublishedOutcome[];
  /** What residents wrote in polls that a person accepted. */
  readonly accepted: readonly string[];
  /** Id of the poll of which some residents get a code. Undefined: none of them. */
  readonly codesFor: string | undefined;
  /** Moment at which the outcomes were published, as an ISO 8601 instant. */
  readonly publishedAt: string;
}
