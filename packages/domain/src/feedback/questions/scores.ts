import type { Preventable } from '../../vocabulary/codes.js';
import type { FeedbackSubmission } from '../schema.js';
import { questionKinds, type QuestionKind } from './codes.js';
import { figureOf } from './figures.js';
import { questionStrategies } from './strategies.js';
import type { CountedAnswer, QuestionScore } from './strategy.js';

/** What a stored submission answers. Submissions from before there were questions have no `question`. */
export type StoredAnswers = Pick<
  FeedbackSubmission,
  'question' | 'helpful' | 'score' | 'preventable' | 'text'
> & { readonly times?: number };

const preventableValues: Readonly<Record<Preventable, number | null>> = { yes: 1, no: 0, unknown: null };

/**
 * Returns the question that a score answers: the one that was asked, if it has that scale, or else the satisfaction
 * that follows on another question. It is undefined for a score of neither.
 */
export function questionOfScore({
  question,
  score,
}: Pick<StoredAnswers, 'question' | 'score'>): QuestionKind | undefined {
  if (!score) return undefined;
  if (question && questionStrategies[question].scale?.scale === score.scale) return question;
  return score.scale === 'csat-5' ? 'csat' : undefined;
}

/** Returns each question that a submission answers, with the value of the answer. */
export function answersIn(submission: StoredAnswers): [QuestionKind, CountedAnswer][] {
  const { question, helpful, score, preventable, text, times = 1 } = submission;
  const scored = questionOfScore(submission);
  const found: [QuestionKind, number | null][] = [];
  if (helpful !== undefined) found.push(['helpful', Number(helpful)]);
  if (score && scored) found.push([scored, score.value]);
  if (preventable !== undefined) found.push(['preventable', preventableValues[preventable]]);
  if (question === 'open' && text) found.push(['open', 1]);
  return found.map(([kind, value]) => [kind, { value, times }]);
}

/** Returns what answers to one question come to. The order of the answers has no effect. */
export function questionScore(kind: QuestionKind, answers: readonly CountedAnswer[]): QuestionScore {
  const { figure } = questionStrategies[kind];
  const value = figureOf(figure, answers);
  const count = (isOpinion: boolean): number =>
    answers.reduce((sum, { value, times = 1 }) => sum + ((value !== null) === isOpinion ? times : 0), 0);
  return {
    figure,
    ...(value !== undefined && { value }),
    answers: count(true),
    withoutOpinion: count(false),
  };
}

/**
 * Returns the score of each question that was answered, in the order of the codes, from stored submissions alone.
 * Answers to different questions are never taken together, even on the same scale.
 */
export function questionScores(
  submissions: readonly StoredAnswers[],
): { question: QuestionKind; score: QuestionScore }[] {
  const answers = new Map<QuestionKind, CountedAnswer[]>();
  for (const [kind, answer] of submissions.flatMap(answersIn)) {
    answers.set(kind, [...(answers.get(kind) ?? []), answer]);
  }
  return questionKinds.flatMap((question) => {
    const found = answers.get(question);
    return found ? [{ question, score: questionScore(question, found) }] : [];
  });
}

/**
 * Returns whether a submission is good or bad; undefined if it is neither. A score decides before the answer whether
 * a page helped.
 */
export function judgementOf(submission: StoredAnswers): 'good' | 'bad' | undefined {
  const found = answersIn(submission);
  const [kind, answer] = found.find(([one]) => one !== 'helpful') ?? found[0] ?? [];
  if (kind === undefined || !answer || answer.value === null) return undefined;
  return questionStrategies[kind].judgement(answer.value);
}
