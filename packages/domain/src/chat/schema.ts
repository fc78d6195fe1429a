import { Type, type Static } from '@sinclair/typebox';
import { localizedTextSchema } from '../text/schema.js';

const closed = { additionalProperties: false } as const;

/** The id of one question with its answer, which the municipality chose: `paspoort-geldig`. */
export const answerIdSchema = Type.String({ pattern: '^[a-z0-9-]+$', maxLength: 80 });

/** One question of the municipality with its answer. The built-in chat answers from these. */
export const knowledgeItemSchema = Type.Object(
  {
    id: answerIdSchema,
    question: localizedTextSchema,
    answer: localizedTextSchema,
    keywords: Type.Optional(localizedTextSchema),
    url: Type.Optional(Type.String({ maxLength: 300 })),
    task: Type.Optional(Type.String({ format: 'uri' })),
    wordings: Type.Optional(
      Type.Record(
        Type.String({ pattern: '^[a-z]{2}$' }),
        Type.Array(Type.String({ minLength: 1, maxLength: 500 }), { maxItems: 50 }),
        {
          ...closed,
          maxProperties: 24,
          description: 'Other wordings of the question, per language (ISO 639-1).',
        },
      ),
    ),
    department: Type.Optional(
      Type.String({
        pattern: '^[a-z0-9-]+$',
        maxLength: 60,
        description: 'The department that owns the answer.',
      }),
    ),
    reviewOn: Type.Optional(
      Type.String({ format: 'date', description: 'The day on which the department looks at it again.' }),
    ),
  },
  closed,
);
export type KnowledgeItem = Static<typeof knowledgeItemSchema>;

/**
 * One turn of a conversation, as it is handed over to a person. It is what the client says: the gateway stores
 * no conversation, and does not check what the assistant said.
 */
export const chatTurnSchema = Type.Object(
  {
    who: Type.Union([Type.Literal('resident'), Type.Literal('assistant')], {
      description: 'Who spoke, according to the client. It is not checked.',
    }),
    text: Type.String({ maxLength: 4000 }),
    at: Type.String({ format: 'date-time' }),
  },
  closed,
);
export type ChatTurn = Static<typeof chatTurnSchema>;

/** A question to the chat. */
export const chatQuestionSchema = Type.Object(
  {
    question: Type.String({ minLength: 1, maxLength: 500 }),
    language: Type.String({ pattern: '^[a-z]{2,3}$' }),
    task: Type.Optional(Type.String({ format: 'uri' })),
    offeredFor: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 500,
        description:
          'The question before this one, where this one was chosen from what the assistant offered for it. It then leaves the list of questions without an answer.',
      }),
    ),
  },
  closed,
);
export type ChatQuestion = Static<typeof chatQuestionSchema>;

/**
 * The pieces of a streamed answer (server-sent events; `data` is one of these as JSON). Without an answer,
 * `answered` is false and the text says how to continue. `answer` is the id of the answer that was given.
 */
export const chatPieceSchema = Type.Union([
  Type.Object({ type: Type.Literal('text'), text: Type.String() }, closed),
  Type.Object(
    {
      type: Type.Literal('sources'),
      sources: Type.Array(Type.Object({ title: Type.String(), url: Type.String() }, closed)),
    },
    closed,
  ),
  Type.Object({ type: Type.Literal('suggestions'), suggestions: Type.Array(Type.String()) }, closed),
  Type.Object(
    { type: Type.Literal('done'), answered: Type.Boolean(), answer: Type.Optional(answerIdSchema) },
    closed,
  ),
]);
export type ChatPiece = Static<typeof chatPieceSchema>;
