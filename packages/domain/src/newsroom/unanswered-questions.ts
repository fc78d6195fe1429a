import { Type, type Static } from '@sinclair/typebox';

const closed = { additionalProperties: false } as const;
const moment = Type.String({ format: 'date-time' });
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
