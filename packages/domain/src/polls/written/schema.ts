import { Type, type Static } from '@sinclair/typebox';
import { personalDataKinds } from '../../privacy/kinds.js';
import { oneOf } from '../../schemas/one-of.js';
import { localizedTextSchema } from '../../text/schema.js';
import { answerStates, refusalReasons } from './codes.js';

const closed = { additionalProperties: false } as const;
const revision = Type.Integer({
  minimum: 1,
  description: 'Which text of this writer it is. A decision is about one revision.',
});

/** What a resident wrote, for the person who decides whether it becomes public. Nothing leads to the writer. */
export const writtenAnswerSchema = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    poll: Type.String(),
    revision,
    text: Type.String(),
    state: oneOf(answerStates),
    receivedAt: Type.String({
      format: 'date-time',
      description: 'The start of the hour in which it came in.',
    }),
    found: Type.Array(oneOf(personalDataKinds), {
      description: 'Kinds of personal data that were found in it.',
    }),
    words: Type.Array(Type.String(), { description: 'Words of the list that it has.' }),
    reason: Type.Optional(oneOf(refusalReasons)),
    note: Type.Optional(Type.String()),
  },
  closed,
);
export type WrittenAnswer = Static<typeof writtenAnswerSchema>;

/** Answer of `GET /v1/poll-answers`: at most a hundred, the oldest first. */
export const writtenAnswerListSchema = Type.Object(
  {
    answers: Type.Array(writtenAnswerSchema),
    total: Type.Integer({
      minimum: 0,
      description: 'How many there are, also those that are not in this list.',
    }),
    questions: Type.Record(Type.String(), localizedTextSchema, {
      description: 'The question of each poll in the list.',
    }),
  },
  closed,
);
export type WrittenAnswerList = Static<typeof writtenAnswerListSchema>;

/** Query of `GET /v1/poll-answers`: what waits, or what was decided, of all polls or of one. */
export const answerQuerySchema = Type.Object({
  state: oneOf(answerStates),
  poll: Type.Optional(Type.String({ pattern: '^[a-z0-9-]+$', maxLength: 60 })),
});

/** Body of `POST /v1/poll-answers/{id}/decision`. */
export const answerDecisionSchema = Type.Object(
  {
    revision,
    state: Type.Union([Type.Literal('accepted'), Type.Literal('refused')]),
    reason: Type.Optional(oneOf(refusalReasons)),
    note: Type.Optional(
      Type.String({ maxLength: 500, description: 'Words of the reader, which the writer can read.' }),
    ),
  },
  closed,
);
export type AnswerDecision = Static<typeof answerDecisionSchema>;

/** The words that are marked in what residents write, one for each line of the form. */
export const wordListSchema = Type.Object(
  { words: Type.Array(Type.String({ minLength: 1, maxLength: 60 }), { maxItems: 500, uniqueItems: true }) },
  closed,
);
export type WordList = Static<typeof wordListSchema>;

/** A part of the accepted answers of a closed poll, as open data. */
export const publishedAnswersSchema = Type.Object(
  {
    poll: Type.String(),
    question: localizedTextSchema,
    licence: Type.String({ format: 'uri' }),
    accepted: Type.Integer({ minimum: 0 }),
    answers: Type.Array(Type.Object({ id: Type.String({ format: 'uuid' }), text: Type.String() }, closed), {
      description: 'In an order that tells nothing of who wrote them, nor when.',
    }),
    next: Type.Optional(
      Type.String({
        description: 'Last id of this part: ask for the answers `after` it. Absent at the end.',
      }),
    ),
  },
  closed,
);
export type PublishedAnswers = Static<typeof publishedAnswersSchema>;
