import { Type, type Static } from '@sinclair/typebox';
import { chatQuestionSchema, knowledgeItemSchema } from '../chat/schema.js';
import { oneOf } from '../schemas/one-of.js';
import { answerActions, answerStates, questionOutcomes, trialResults } from './codes.js';

const closed = { additionalProperties: false } as const;
const moment = Type.String({ format: 'date-time' });
const answerId = knowledgeItemSchema.properties.id;

/**
 * An answer in the newsroom: the text that residents get, and as `draft` a newer one that they do not get yet, or the last
 * text of a retired answer.
 */
export const answerRecordSchema = Type.Object(
  {
    id: answerId,
    state: oneOf(answerStates),
    published: Type.Optional(knowledgeItemSchema),
    draft: Type.Optional(knowledgeItemSchema),
    tag: Type.String({ description: 'Send it as `If-Match` with a change.' }),
    changedAt: Type.Optional(moment),
    changedBy: Type.Optional(Type.String({ description: 'Name of the colleague who changed it last.' })),
  },
  closed,
);
export type AnswerRecord = Static<typeof answerRecordSchema>;

/** Answer of `GET /v1/answers`, in the order of the ids. Every change answers one AnswerRecord. */
export const answerListSchema = Type.Object(
  {
    answers: Type.Array(answerRecordSchema),
    ofFiles: Type.Boolean({
      description: 'Whether the content files own the answers, so that nothing changes here.',
    }),
  },
  closed,
);
export type AnswerList = Static<typeof answerListSchema>;

/** One version of an answer. */
export const answerVersionSchema = Type.Object(
  {
    number: Type.Integer({ minimum: 1 }),
    at: moment,
    by: Type.String({ description: 'Name of the colleague.' }),
    action: oneOf(answerActions),
    state: oneOf(answerStates),
    published: Type.Optional(knowledgeItemSchema),
    draft: Type.Optional(knowledgeItemSchema),
  },
  closed,
);
export type AnswerVersion = Static<typeof answerVersionSchema>;

/** Answer of `GET /v1/answers/{id}/versions`, the newest first, at most 100. */
export const answerVersionListSchema = Type.Object({ versions: Type.Array(answerVersionSchema) }, closed);
export type AnswerVersionList = Static<typeof answerVersionListSchema>;

/** Body of `POST /v1/answers/{id}/restoring`. */
export const answerRestoringSchema = Type.Object({ version: Type.Integer({ minimum: 1 }) }, closed);
export type AnswerRestoring = Static<typeof answerRestoringSchema>;

/** Body of `POST /v1/answer-trials`: a question as a resident may type it, and a text that is not stored yet. */
export const answerTrialSchema = Type.Object(
  { ...chatQuestionSchema.properties, draft: Type.Optional(knowledgeItemSchema) },
  closed,
);
export type AnswerTrial = Static<typeof answerTrialSchema>;

/** What the chat would do: with the answer, and the answers that it would offer beside it or instead. */
export const answerTrialResultSchema = Type.Object(
  { result: oneOf(trialResults), answer: Type.Optional(answerId), others: Type.Array(answerId) },
  closed,
);
export type AnswerTrialResult = Static<typeof answerTrialResultSchema>;

/** Body of `POST /v1/unanswered-questions/{id}/handling`. */
export const questionHandlingSchema = Type.Object(
  {
    outcome: oneOf(questionOutcomes),
    answer: Type.Optional(
      Type.String({ ...answerId, description: 'Needed for `answered` and `joined`: a published answer.' }),
    ),
    wording: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 500,
        format: 'single-line',
        description: 'The question as it is added to that answer, without personal data.',
      }),
    ),
    department: Type.Optional(
      Type.String({ pattern: '^[a-z0-9-]+$', maxLength: 60, description: 'Needed for `given`.' }),
    ),
  },
  closed,
);
export type QuestionHandling = Static<typeof questionHandlingSchema>;

const task = Type.String({ format: 'uri', maxLength: 200 });
const department = Type.String({ pattern: '^[a-z0-9-]+$', maxLength: 60 });

/** A question that residents asked the chat in the same words, without an answer. */
export const unansweredQuestionSchema = Type.Object(
  {
    id: Type.String({ description: 'Id of the last time that it was asked.' }),
    text: Type.String(),
    language: Type.String(),
    task: Type.Optional(task),
    count: Type.Integer({ minimum: 1 }),
    lastAskedAt: moment,
    department: Type.Optional(
      Type.Union([department], { description: 'The department that was asked for an answer.' }),
    ),
  },
  closed,
);
export type UnansweredQuestion = Static<typeof unansweredQuestionSchema>;

/**
 * Answer of `GET /v1/unanswered-questions`: those that wait for somebody, the last asked first, at most 200; and how
 * many of the stored questions were handled in which way.
 */
export const unansweredQuestionListSchema = Type.Object(
  {
    questions: Type.Array(unansweredQuestionSchema),
    outcomes: Type.Object(
      {
        open: Type.Integer(),
        answered: Type.Integer(),
        joined: Type.Integer(),
        given: Type.Integer(),
        aside: Type.Integer(),
      },
      { ...closed, description: 'Numbers of questions; one that was asked twice counts twice.' },
    ),
  },
  closed,
);
export type UnansweredQuestionList = Static<typeof unansweredQuestionListSchema>;
