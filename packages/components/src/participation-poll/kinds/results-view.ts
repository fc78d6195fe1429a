import type { TemplateResult } from 'lit';
import type { Tally } from '@plein/domain/polls.js';
import type { PollResultsTerms } from '../poll-results.terms.js';
import type { ResultsContext } from '../result-rows.js';

/** How the results of a kind of poll are shown. They load with the first vote, apart from the ballot. */
export interface ResultsView {
  /** The options with what is known of each: the own choice, and the results where they may be shown. */
  rows(shown: ResultsContext, terms: PollResultsTerms): TemplateResult;
  /** The same results as a table. */
  table(shown: ResultsContext, terms: PollResultsTerms, tally: Tally): TemplateResult;
  /** What a reader of the results must know, where there is such a thing. */
  note(terms: PollResultsTerms): string | undefined;
}
