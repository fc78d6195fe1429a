export { answerStates, refusalReasons, type AnswerState, type RefusalReason } from './codes.js';
export { checkAnswer, lengthOf, longestOf, tidyAnswer } from './answer-text.js';
export { countAnswers, type AnswerCounts } from './count-answers.js';
export { listedWordsIn } from './listed-words.js';
export type {
  AnswerDecision,
  PublishedAnswers,
  WordList,
  WrittenAnswer,
  WrittenAnswerList,
} from './schema.js';
