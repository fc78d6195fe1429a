export * from './codes.js';
export type { CountedAnswer, QuestionScale, QuestionScore, QuestionStrategy } from './strategy.js';
export { questionStrategies } from './strategies.js';
export { comparedQuestions, expectationOf } from './expectations.js';
export { questionOnKiosk } from './kiosk.js';
export { feedbackProblem, type FeedbackProblem } from './problem.js';
export {
  answersIn,
  judgementOf,
  questionOfScore,
  questionScore,
  questionScores,
  type StoredAnswers,
} from './scores.js';
