import { Type, type Static } from '@sinclair/typebox';
import { questionFigures, questionKinds } from '../../feedback/questions/codes.js';
import { feedbackSubmissionSchema } from '../../feedback/schema.js';
import { messageKinds } from '../../marks/codes.js';
import { markNameSchema, markNamesSchema, marksSchema } from '../../marks/schema.js';
import { oneOf } from '../../schemas/one-of.js';
import { channelCodes } from '../../vocabulary/codes.js';
import { feedbackStatuses } from '../codes.js';

const closed = { additionalProperties: false } as const;
const moment = Type.String({ format: 'date-time' });
const task = Type.String({ format: 'uri', maxLength: 200 });

/** An answer to a feedback prompt, as staff handle it. */
export const feedbackSchema = Type.Object(
  {
    id: Type.String(),
    reference: Type.String(),
    receivedAt: moment,
    page: Type.String(),
    language: Type.String(),
    task: feedbackSubmissionSchema.properties.task,
    department: feedbackSubmissionSchema.properties.department,
    question: feedbackSubmissionSchema.properties.question,
    wording: feedbackSubmissionSchema.properties.wording,
    helpful: feedbackSubmissionSchema.properties.helpful,
    problem: feedbackSubmissionSchema.properties.problem,
    score: feedbackSubmissionSchema.properties.score,
    expected: feedbackSubmissionSchema.properties.expected,
    channel: Type.Optional(oneOf(channelCodes, 'Where it was answered. Absent where that was not stored.')),
    preventable: feedbackSubmissionSchema.properties.preventable,
    cause: feedbackSubmissionSchema.properties.cause,
    drivers: feedbackSubmissionSchema.properties.drivers,
    text: feedbackSubmissionSchema.properties.text,
    removed: Type.Array(Type.String(), { description: 'Kinds of personal data that were taken out.' }),
    status: oneOf(feedbackStatuses),
    marks: Type.Optional(marksSchema),
    answer: Type.Optional(Type.Object({ text: Type.String(), at: moment, by: Type.String() }, closed)),
    reopenedAt: Type.Optional(moment),
  },
  closed,
);
export type Feedback = Static<typeof feedbackSchema>;

/** The channels by which feedback can be chosen: `unknown` for answers from before channels were stored. */
const chosenChannel = oneOf([...channelCodes, 'unknown'] as const, 'Where it was answered.');

/** Parameters of `GET /v1/feedback`. */
export const feedbackQuerySchema = Type.Object(
  {
    status: Type.Optional(oneOf(feedbackStatuses)),
    task: Type.Optional(task),
    channel: Type.Optional(chosenChannel),
    kind: Type.Optional(oneOf(messageKinds)),
    neighbourhood: Type.Optional(markNameSchema),
    issue: Type.Optional(markNameSchema),
    before: Type.Optional(Type.String({ maxLength: 100, description: 'The `next` of the page before.' })),
  },
  closed,
);
export type FeedbackQuery = Static<typeof feedbackQuerySchema>;

/**
 * Answer of `GET /v1/feedback`: fifty at a time, the newest first. Answer, marking and reopening answer one
 * Feedback.
 */
export const feedbackListSchema = Type.Object(
  {
    feedback: Type.Array(feedbackSchema),
    names: markNamesSchema,
    channels: Type.Array(Type.Object({ channel: chosenChannel, count: Type.Integer() }, closed), {
      description: 'The channels of all feedback, each with its number of answers.',
    }),
    next: Type.Optional(Type.String()),
  },
  closed,
);
export type FeedbackList = Static<typeof feedbackListSchema>;

/** The score of each question that was answered, each on its own scale. */
export const questionScoresSchema = Type.Object(
  {
    scores: Type.Array(
      Type.Object(
        {
          question: oneOf(questionKinds),
          score: Type.Object(
            {
              figure: oneOf(questionFigures, 'How the value is computed.'),
              value: Type.Optional(
                Type.Number({
                  description:
                    'A share from 0 to 1, a mean on the scale, or a score from -100 to 100. Absent without answers.',
                }),
              ),
              answers: Type.Integer({ description: 'Answers that the value is computed from.' }),
              withoutOpinion: Type.Integer({
                description: 'Answers without an opinion, which are no part of it.',
              }),
            },
            closed,
          ),
        },
        closed,
      ),
    ),
  },
  closed,
);
export type QuestionScores = Static<typeof questionScoresSchema>;

/** Parameters of `GET /v1/feedback/scores`. */
export const questionScoresQuerySchema = Type.Object(
  { task: Type.Optional(task), channel: Type.Optional(chosenChannel) },
  closed,
);
export type QuestionScoresQuery = Static<typeof questionScoresQuerySchema>;

/** Body of `POST /v1/feedback/{id}/answer`. Personal data is removed. */
export const feedbackAnswerSchema = Type.Object(
  { text: Type.String({ minLength: 1, maxLength: 2000, pattern: '\\S' }) },
  closed,
);
export type FeedbackAnswer = Static<typeof feedbackAnswerSchema>;
