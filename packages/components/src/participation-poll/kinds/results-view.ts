import type { TemplateResult } from 'lit';
import type { Tally } from '@plein/domain/polls.js';
import type { PollResultsTerms } from '../poll-results.terms.js';
import type { TermLanguage } from '../../terms/terms.js';
import type { RowContext } from './ballot-view.js';

/** What the rows of results are made of. */
export interface ResultsContext extends RowContext {
  /** The results, where they may be shown. */
  readonly tally: Tally | undefined;
  /** Options that this device voted for. */
  readonly own: readonly string[];
  readonly termLanguage: TermLanguage;
}

/** How the results of a kind of poll are shown. They load with the first vote, apart from the ballot. */
export interface ResultsView {
  /** The options with what is known of each: the own choice, and the results where they may be shown. */
  rows(shown: ResultsContext, terms: PollResultsTerms): TemplateResult;
  /** The same results as a table. */
  table(shown: ResultsContext, terms: PollResultsTerms, tally: Tally): TemplateResult;
  /** What a reader of the results must know, where there is such a thing. */
  note(terms: PollResultsTerms, tally: Tally): string | undefined;
}
