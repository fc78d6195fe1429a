import { Type, type Static } from '@sinclair/typebox';
import { oneOf } from '../schemas/one-of.js';
import { feedbackDrivers } from './drivers.js';

const closed = { additionalProperties: false } as const;

/** An answer to a feedback prompt. Every score has its scale and direction. */
export const feedbackSubmissionSchema = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    page: Type.String({ maxLength: 300, pattern: '^/[^?#]*$' }),
    language: Type.String({ pattern: '^[a-z]{2,3}$' }),
    helpful: Type.Optional(Type.Boolean()),
    score: Type.Optional(
      Type.Object(
        {
          scale: Type.Literal('csat-5'),
          direction: Type.Literal('higher-is-better'),
          value: Type.Integer({ minimum: 1, maximum: 5 }),
        },
        closed,
      ),
    ),
    drivers: Type.Optional(
      Type.Array(oneOf(feedbackDrivers), {
        maxItems: 5,
        uniqueItems: true,
      }),
    ),
    text: Type.Optional(Type.String({ maxLength: 1000 })),
    task: Type.Optional(Type.String({ format: 'uri', maxLength: 200 })),
    department: Type.Optional(Type.String({ pattern: '^[a-z0-9-]+$', maxLength: 60 })),
  },
  closed,
);
export type FeedbackSubmission = Static<typeof feedbackSubmissionSchema>;

/** The stored answer. `removed` names the kinds of personal data that were removed from the text. */
export const feedbackReceiptSchema = Type.Object(
  {
    reference: Type.String(),
    receivedAt: Type.String({ format: 'date-time' }),
    removed: Type.Array(Type.String()),
    text: Type.Optional(Type.String({ description: 'The text as it was stored.' })),
  },
  closed,
);
export type FeedbackReceipt = Static<typeof feedbackReceiptSchema>;
