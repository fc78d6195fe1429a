import type { FeedbackSubmission } from '../schema.js';
import { checkScore } from '../scales.js';
import { comparedQuestions, expectationOf } from './expectations.js';
import { questionOfScore } from './scores.js';
import { questionStrategies } from './strategies.js';

/** A field of a submission that conflicts with other fields, with the correction. */
export interface FeedbackProblem {
  /** JSON Pointer (RFC 6901) into the submission. */
  readonly field: string;
  readonly code: string;
  readonly detail: string;
}

const conflict = (field: string, detail: string): FeedbackProblem => ({ field, code: 'conflict', detail });

/** Returns what is wrong between the fields of a submission, which a schema cannot detect; undefined if nothing is. */
export function feedbackProblem(submission: FeedbackSubmission): FeedbackProblem | undefined {
  const { question, score, expected, preventable, cause } = submission;
  if (cause && preventable !== 'yes')
    return conflict('/cause', 'Give a cause only with `preventable`: `yes`.');
  const kind = questionOfScore(submission);
  if (expected !== undefined && !(kind && expectationOf(kind) && typeof score?.value === 'number')) {
    const kinds = comparedQuestions.map((one) => `\`${one}\``).join(', ');
    return conflict('/expected', `Give what was expected only with a score of: ${kinds}.`);
  }
  if (!score) return undefined;
  if (!kind) return conflict('/score/scale', `Give the scale of the question \`${question ?? 'helpful'}\`.`);
  const { scale, direction, value } = score;
  if (value === null) {
    return questionStrategies[kind].scale?.noOpinion
      ? undefined
      : conflict('/score/value', 'Give a number: this question has no answer without an opinion.');
  }
  const error = checkScore({ scale, direction, score: value });
  if (error === 'out-of-range') return outOfRange('/score/value');
  if (error) return conflict('/score/direction', 'Give the direction of the scale.');
  return expected !== undefined && checkScore({ scale, direction, score: expected })
    ? outOfRange('/expected')
    : undefined;
}

const outOfRange = (field: string): FeedbackProblem => ({
  field,
  code: 'range',
  detail: 'Give a number on the scale.',
});
