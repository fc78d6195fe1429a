import { answerStates, type AnswerState } from './codes.js';

/** How many answers wait, were accepted and were refused. */
export type AnswerCounts = Readonly<Record<AnswerState, number>>;

/** Counts answers by what was decided about them. Their order has no effect. */
export function countAnswers(
  answers: readonly { readonly state: AnswerState; readonly times?: number }[],
): AnswerCounts {
  const counts = Object.fromEntries(answerStates.map((state) => [state, 0])) as Record<AnswerState, number>;
  for (const { state, times = 1 } of answers) counts[state] += times;
  return counts;
}
