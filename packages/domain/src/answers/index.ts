export * from './codes.js';
export * from './merge.js';
export * from './rules.js';
export type {
  AnswerList,
  AnswerRecord,
  AnswerRestoring,
  AnswerTrial,
  AnswerTrialResult,
  AnswerVersion,
  AnswerVersionList,
  QuestionHandling,
} from './schema.js';
