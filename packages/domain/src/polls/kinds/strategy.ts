import type { Poll, Tally } from '../schema.js';

/** Minimum and maximum number of options of a ballot. */
export type BallotLimits = readonly [least: number, most: number];
export type LimitsOf = (poll: Pick<Poll, 'minChoices' | 'maxChoices'>) => BallotLimits;

/** A field that conflicts with other fields, with the correction. */
export interface PollProblem {
  /** JSON Pointer (RFC 6901) into the poll. */
  readonly field: string;
  readonly detail: string;
}

/** The choices of a ballot, or of several equal ballots. */
export interface CountedBallot {
  readonly choices: readonly string[];
  /** The number of ballots with these choices. Default: 1. */
  readonly times?: number;
}

/** The rules that differ between kinds of polls. */
export interface PollStrategy {
  /** The number of options of a valid ballot. */
  readonly limits: LimitsOf;
  /** Returns the choices in a form that was sent without script. `all` returns the values of a field. */
  choicesIn(all: (field: string) => string[]): string[];
  /**
   * Counts the votes. The order of the ballots has no effect, and options that the poll no longer has are
   * left out.
   */
  tally(poll: Pick<Poll, 'options'>, ballots: readonly CountedBallot[]): Tally;
  /** Returns the limits of a new poll with this many options. */
  settings(options: number): Pick<Poll, 'minChoices' | 'maxChoices'>;
  /**
   * Returns a problem of the limits of a poll that a schema cannot detect, or undefined when they are valid.
   */
  problem(poll: Pick<Poll, 'options' | 'minChoices' | 'maxChoices'>): PollProblem | undefined;
}
