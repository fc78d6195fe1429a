import type { TemplateResult } from 'lit';
import type { BallotErrorCode, CheckBallot, Poll } from '@plein/domain/polls.js';
import type { TermLanguage } from '../../terms/terms.js';
import type { PollTerms } from '../terms/nl.js';
import type { AdmissionErrorCode } from './admission.js';

/** Why a vote cannot be sent. */
export type VoteErrorCode = BallotErrorCode | AdmissionErrorCode;

/** What every row needs to know of its poll. */
export interface RowContext {
  readonly poll: Poll;
  /** Language of the page, for the texts of the municipality. */
  readonly language: string;
  /** Language of the terms, for figures. */
  readonly termLanguage: TermLanguage;
  readonly gateway: string;
}

/** What a ballot is filled in with. */
export interface BallotContext extends RowContext {
  readonly terms: PollTerms;
  /** Choices that are filled in now, valid or not. */
  readonly chosen: readonly string[];
  /** Takes over all choices of the ballot. */
  readonly choose: (choices: readonly string[]) => void;
}

/** How the ballot of a kind of poll is filled in. */
export interface BallotView {
  /** The rule of a valid ballot, which the gateway has too. */
  readonly check: CheckBallot;
  /** Each option, with what a resident does to choose it. */
  rows(context: BallotContext): TemplateResult;
  /** Says above the ballot how it is filled in, where that has to be said. */
  hint?(terms: PollTerms, poll: Poll, context: BallotContext): string;
  /** Selector of the control that gets the focus when a voter changes their vote. Default: what is chosen. */
  readonly first?: string;
  /** Says what is wrong and what to do, for errors other than a number of options. */
  message?(terms: PollTerms, poll: Poll, error: VoteErrorCode, context: BallotContext): string | undefined;
}
