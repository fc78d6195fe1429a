import type { Poll, Tally } from '../schema.js';

/** How few and how many options a ballot holds. */
export type BallotLimits = readonly [least: number, most: number];
export type LimitsOf = (poll: Pick<Poll, 'minChoices' | 'maxChoices'>) => BallotLimits;

/** A field that does not fit the others, and what to write instead. */
export interface PollProblem {
  /** JSON Pointer (RFC 6901) into the poll. */
  readonly field: string;
  readonly detail: string;
}

/** Everything that a kind of poll decides. */
export interface PollStrategy {
  /** What makes a ballot of options of the poll valid. */
  readonly limits: LimitsOf;
  /** The choices in a form that was sent without script; `all` gives the values of a field. */
  choicesIn(all: (field: string) => string[]): string[];
  /** How the votes stand. The order of the ballots does not matter, and what the poll no longer has is left out. */
  tally(poll: Pick<Poll, 'options'>, ballots: readonly { readonly choices: readonly string[] }[]): Tally;
  /** The limits of a new poll with so many options. */
  settings(options: number): Pick<Poll, 'minChoices' | 'maxChoices'>;
  /** What no schema can say of the limits of a poll; undefined where they fit. */
  problem(poll: Pick<Poll, 'options' | 'minChoices' | 'maxChoices'>): PollProblem | undefined;
}
