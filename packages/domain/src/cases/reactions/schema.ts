import { Type, type Static } from '@sinclair/typebox';
import { mostAttachments } from '../../messages/limits.js';
import { attachmentSchema, sentAttachmentSchema } from '../../messages/schema.js';
import { oneOf } from '../../schemas/one-of.js';
import { caseLookupSchema, caseViewSchema, myCasesQuerySchema } from '../schema.js';
import { caseReactionKinds, longestReaction } from './codes.js';

const closed = { additionalProperties: false } as const;
const moment = Type.String({ format: 'date-time' });
const { reference, postcode, houseNumber, access, language } = caseLookupSchema.properties;

/** What a resident sends, and the receipt repeats. */
const sent = {
  kind: oneOf(caseReactionKinds, 'What the resident does.'),
  task: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: 49,
      description: 'What an answer is to: the `answer.task` in the case.',
    }),
  ),
  about: Type.Optional(
    Type.String({
      maxLength: 200,
      description: 'The title of what an answer is to, as the resident read it.',
    }),
  ),
  text: Type.Optional(Type.String({ maxLength: longestReaction })),
};
export const sentReactionSchema = Type.Object(
  { ...sent, attachments: Type.Optional(Type.Array(attachmentSchema, { maxItems: mostAttachments })) },
  closed,
);
export type SentReaction = Static<typeof sentReactionSchema>;

/** Body of `POST /v1/case-reaction-submissions`: what a resident does with a case, and what gives access to it. */
export const caseReactionSubmissionSchema = Type.Object(
  {
    id: Type.String({
      format: 'uuid',
      description: 'Made once by the page, so that sending it again is harmless.',
    }),
    reference,
    postcode,
    houseNumber,
    access,
    token: Type.Optional(
      Type.String({
        ...myCasesQuerySchema.properties.token,
        description: 'The signed token of a site, in place of the postcode and house number.',
      }),
    ),
    language,
    ...sent,
    attachments: Type.Optional(Type.Array(sentAttachmentSchema, { maxItems: mostAttachments })),
  },
  closed,
);
export type CaseReactionSubmission = Static<typeof caseReactionSubmissionSchema>;

const receiptFields = {
  reference: Type.String({ maxLength: 40, description: 'By this the municipality finds what was sent.' }),
  receivedAt: moment,
  copy: sentReactionSchema,
};

/** The receipt for the resident: a copy of what was sent (Wmebv), and the case as it is now. */
export const caseReactionReceiptSchema = Type.Object({ ...receiptFields, case: caseViewSchema }, closed);
export type CaseReactionReceipt = Static<typeof caseReactionReceiptSchema>;

/** What a resident sent, as the newsroom shows it. */
export const caseReactionSchema = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    ...receiptFields,
    case: Type.String({ maxLength: 60, description: 'Reference of the case, as in the list of cases.' }),
    title: Type.String({ description: 'Title of the case.' }),
    closedAt: Type.Optional(moment),
  },
  closed,
);
export type CaseReaction = Static<typeof caseReactionSchema>;

/** Answer of `GET /v1/case-reactions`. */
export const caseReactionListSchema = Type.Object({ reactions: Type.Array(caseReactionSchema) }, closed);
export type CaseReactionList = Static<typeof caseReactionListSchema>;

/** Parameters of `GET /v1/case-reactions`. */
export const caseReactionQuerySchema = Type.Object(
  {
    case: Type.Optional(
      Type.String({ maxLength: 60, description: 'Reference of a case. Default: of all, what waits.' }),
    ),
  },
  closed,
);
export type CaseReactionQuery = Static<typeof caseReactionQuerySchema>;

/** Body of `POST /v1/case-reactions/{id}/closing`. */
export const caseReactionClosingSchema = Type.Object(
  {
    answer: Type.Optional(
      Type.String({ maxLength: 1000, description: 'What the resident reads with the case from now on.' }),
    ),
  },
  closed,
);
export type CaseReactionClosing = Static<typeof caseReactionClosingSchema>;
