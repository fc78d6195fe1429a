/** States of an answer in the newsroom. Residents get an answer from the chat only while it is published. */
export const answerStates = ['draft', 'published', 'retired'] as const;
export type AnswerState = (typeof answerStates)[number];

/** What was done to an answer. `filled` is the text that the content files had put there. */
export const answerActions = ['filled', 'written', 'published', 'retired', 'restored', 'joined'] as const;
export type AnswerAction = (typeof answerActions)[number];

/**
 * What became of a question without an answer: an answer was written for it, it became another wording of an
 * answer, a department was asked, or nothing is done with it.
 */
export const questionOutcomes = ['answered', 'joined', 'given', 'aside'] as const;
export type QuestionOutcome = (typeof questionOutcomes)[number];

/** What the chat would do with a question: answer it, offer a choice, or say that it does not know. */
export const trialResults = ['answer', 'choice', 'none'] as const;
export type TrialResult = (typeof trialResults)[number];
