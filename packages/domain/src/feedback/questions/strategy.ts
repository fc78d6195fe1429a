import type { ScoreSubject } from '../../vocabulary/codes.js';
import type { ScaleCode } from '../scales.js';
import type { QuestionFigure } from './codes.js';

/** The scale of a question, and what its score is about; the whole, where that is absent. */
export interface QuestionScale {
  readonly scale: ScaleCode;
  readonly about?: ScoreSubject;
  /** Whether a resident may say that they do not know or have no opinion. */
  readonly noOpinion?: true;
}

/** Equal answers to one question. `null` means that a resident does not know or has no opinion. */
export interface CountedAnswer {
  readonly value: number | null;
  /** The number of these answers. Default: 1. */
  readonly times?: number;
}

/** What answers to one question come to. */
export interface QuestionScore {
  readonly figure: QuestionFigure;
  /** The figure: a share from 0 to 1, a mean on the scale, or a score from -100 to 100. Absent without answers. */
  readonly value?: number;
  /** The number of answers that the figure is computed from. */
  readonly answers: number;
  /** The number of answers without an opinion, which are no part of the figure. */
  readonly withoutOpinion: number;
}

/** The rules that differ between questions. */
export interface QuestionStrategy {
  /** Version of the wording. A change of the question or of its answers raises it. */
  readonly wording: number;
  /** Whether residents answer it before a task or after it. */
  readonly moment: 'before' | 'after';
  /** Undefined for a question without scores. */
  readonly scale?: QuestionScale;
  readonly figure: QuestionFigure;
  /** Whether a value counts as good or as bad; undefined between them. */
  readonly judgement: (value: number) => 'good' | 'bad' | undefined;
}
