import type { BallotErrorCode } from '../codes.js';
import type { Poll, Tally } from '../schema.js';

/** Minimum and maximum number of options of a ballot. */
export type BallotLimits = readonly [least: number, most: number];
export type LimitsOf = (poll: Pick<Poll, 'minChoices' | 'maxChoices'>) => BallotLimits;

/** Returns the error of these choices, or undefined when they are a valid ballot. Duplicates count once. */
export type CheckBallot = (poll: PollRules, choices: readonly string[]) => BallotErrorCode | undefined;

/** The part of a poll that decides which ballots are valid. */
export type PollRules = Pick<Poll, 'options' | 'minChoices' | 'maxChoices' | 'budget' | 'points' | 'longest'>;

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
  /**
   * Whether a ballot can be the only one of its sort, since very many are valid. Its results are then shown
   * only after the poll has closed, and not where few voted: one vote more would tell the whole ballot.
   */
  readonly isTelling?: boolean;
  /**
   * Whether residents write their answer: the one choice of a ballot is its text. The poll has no options and nothing is
   * counted: a person reads each text before it is public. See decision 0115.
   */
  readonly isWritten?: boolean;
  /** The number of options of a valid ballot. */
  readonly limits: LimitsOf;
  /** The one rule of a valid ballot, in the browser and at the gateway. */
  readonly check: CheckBallot;
  /** Returns the choices in a form that was sent without script. `all` returns the values of a field. */
  choicesIn(all: (field: string) => string[], poll: Pick<Poll, 'options'>): string[];
  /**
   * Counts the votes. The order of the ballots has no effect, and options that the poll no longer has are
   * left out.
   */
  tally(poll: PollRules, ballots: readonly CountedBallot[]): Tally;
  /** Returns what a poll with these options changes when it gets this kind. */
  settings(
    poll: Pick<Poll, 'options' | 'budget' | 'points'>,
  ): Partial<Poll> & Pick<Poll, 'minChoices' | 'maxChoices'>;
  /** Returns a problem of a poll that a schema cannot detect, or undefined when there is none. */
  problem(poll: PollRules): PollProblem | undefined;
}
