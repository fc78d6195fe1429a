import { questionKinds, type QuestionKind } from './codes.js';
import { questionStrategies } from './strategies.js';

/**
 * Returns the question before a task that a question after it is compared with: of the same scale, about the same.
 * Undefined where there is none, and for a question that is itself asked before.
 */
export function expectationOf(experience: QuestionKind): QuestionKind | undefined {
  const { moment, scale } = questionStrategies[experience];
  if (moment === 'before' || !scale) return undefined;
  return questionKinds.find((kind) => {
    const other = questionStrategies[kind];
    return (
      other.moment === 'before' && other.scale?.scale === scale.scale && other.scale.about === scale.about
    );
  });
}

/** The questions after a task that have one before it. */
export const comparedQuestions: readonly QuestionKind[] = questionKinds.filter(expectationOf);
