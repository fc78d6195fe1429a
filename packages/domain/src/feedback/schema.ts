import { Type, type Static } from '@sinclair/typebox';
import { oneOf } from '../schemas/one-of.js';
import { causes, channelCodes, directions, preventableCodes } from '../vocabulary/codes.js';
import { feedbackDrivers } from './drivers.js';
import { questionKinds } from './questions/codes.js';
import { scaleCodes } from './scales.js';

const closed = { additionalProperties: false } as const;

/**
 * An answer to a feedback prompt. Every score has its scale and direction, and the question has the version of its
 * wording.
 */
export const feedbackSubmissionSchema = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    page: Type.String({ maxLength: 300, pattern: '^/[^?#]*$' }),
    language: Type.String({ pattern: '^[a-z]{2,3}$' }),
    question: Type.Optional(oneOf(questionKinds, 'The question that was asked. Default: `helpful`.')),
    wording: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 1000, description: 'Version of the wording of the question.' }),
    ),
    helpful: Type.Optional(Type.Boolean()),
    problem: Type.Optional(
      Type.Literal(true, { description: 'The resident reports a problem with the page.' }),
    ),
    score: Type.Optional(
      Type.Object(
        {
          scale: oneOf(scaleCodes),
          direction: oneOf(directions),
          value: Type.Union([Type.Integer({ minimum: 0, maximum: 10 }), Type.Null()], {
            description: 'The number on the scale; null for "does not know" or "no opinion".',
          }),
        },
        closed,
      ),
    ),
    expected: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 10,
        description: 'What the same resident expected beforehand, as a number on the scale of `score`.',
      }),
    ),
    process: Type.Optional(
      Type.String({
        pattern: '^[A-Za-z0-9_-]{22,64}$',
        description:
          'A random token that the process of the resident carries, the same before and after. What was expected is then found by it. Only its hash is stored, until the answer afterwards.',
      }),
    ),
    channel: Type.Optional(oneOf(channelCodes, 'Where it was answered. Default: `website`.')),
    preventable: Type.Optional(
      oneOf(preventableCodes, 'Whether the resident says that the contact could have been prevented.'),
    ),
    cause: Type.Optional(oneOf(causes, 'Why the contact was needed, where it could have been prevented.')),
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
