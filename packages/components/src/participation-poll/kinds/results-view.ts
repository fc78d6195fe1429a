import type { TemplateResult } from 'lit';
import type { PollState, Tally } from '@plein/domain/polls.js';
import type { Option } from '../ballot.js';
import type { PollResultsTerms } from '../poll-results.terms.js';
import type { PollTerms } from '../terms/nl.js';
import type { RowContext } from './ballot-view.js';

/** What results are made of. */
export interface ResultsContext extends RowContext {
  readonly terms: PollTerms;
  /** The results, where they may be shown. */
  readonly tally: Tally | undefined;
  /** Choices of this device. */
  readonly own: readonly string[];
}

/** What is shown of an option. */
export interface OptionResult {
  /** Whether this device chose the option. */
  readonly isOwn: boolean;
  /** Bars, figures and the own choice; undefined when there is nothing to show. */
  readonly content: unknown;
}

/**
 * What results are drawn with. A kind with a file of its own gets it from the file of all results, so that its
 * own file needs no other.
 */
export interface ResultsTools {
  readonly terms: PollResultsTerms;
  /** The options as a list that stands still. */
  rows(shown: ResultsContext, of: (option: Option) => OptionResult): TemplateResult;
  /** A table behind a summary, with a note below it. The first cell of a row is its header. */
  table(columns: readonly string[], rows: readonly (readonly unknown[])[], note?: string): TemplateResult;
  bar(share: number): TemplateResult;
  /** Marks what this device chose. */
  mark(words: string): TemplateResult;
  number(value: number): string;
  /** A share from 0 to 100 as the language writes it: `45%`, `45 %`, `%45`. */
  percent(share: number): string;
}

/** How the results of a kind of poll are shown. */
export interface ResultsView {
  /** The options with what is known of each: the own choice, and the results where they may be shown. */
  rows(shown: ResultsContext, tools: ResultsTools): TemplateResult;
  /** The same results as a table. */
  table(shown: ResultsContext, tools: ResultsTools, tally: Tally): TemplateResult;
  /** What a reader of the results must know, where there is such a thing. */
  note(shown: ResultsContext, tools: ResultsTools, tally: Tally): string | undefined;
  /** What is said in place of "your vote counts" and "change your vote", where these would not be true. */
  words?(shown: ResultsContext): { readonly done: string; readonly change: string } | undefined;
  /** What a voter gets besides the results. */
  after?(shown: ResultsContext & { readonly state: PollState }): unknown;
}
