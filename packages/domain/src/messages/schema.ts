import { Type, type Static } from '@sinclair/typebox';
import { oneOf } from '../schemas/one-of.js';
import { longestAttachmentName } from './attachment-name.js';
import { messageOutcomes, messageStatuses } from './codes.js';
import {
  attachmentTypes,
  largestAttachments,
  longestMessage,
  mostAttachments,
  type AttachmentType,
} from './limits.js';

const closed = { additionalProperties: false } as const;
const moment = Type.String({ format: 'date-time' });

const common = {
  id: Type.String({ format: 'uuid' }),
  text: Type.String({ minLength: 1, maxLength: longestMessage }),
  email: Type.String({ minLength: 3, maxLength: 200, description: 'Where the answer goes to.' }),
  name: Type.Optional(Type.String({ maxLength: 100 })),
  language: Type.String({ pattern: '^[a-z]{2,3}$' }),
  task: Type.Optional(Type.String({ format: 'uri', maxLength: 200 })),
  department: Type.Optional(Type.String({ pattern: '^[a-z0-9-]+$', maxLength: 60 })),
  caseReference: Type.Optional(Type.String({ maxLength: 40 })),
};

const attachmentName = Type.String({ minLength: 1, maxLength: longestAttachmentName, format: 'single-line' });

/** A file as it is sent. What kind it is, the gateway finds in its content. */
export const sentAttachmentSchema = Type.Object(
  {
    name: attachmentName,
    content: Type.String({
      minLength: 1,
      maxLength: Math.ceil(largestAttachments / 3) * 4,
      description: 'The file in base64 (RFC 4648, section 4).',
    }),
  },
  closed,
);
export type SentAttachment = Static<typeof sentAttachmentSchema>;

/** A message of a resident. The page makes `id` once, so that sending it again is harmless. */
export const messageSubmissionSchema = Type.Object(
  {
    ...common,
    receiptKey: Type.String({
      pattern: '^[A-Za-z0-9_-]{43}$',
      description:
        '32 random bytes in base64url, made by the page: `/pages/receipts/{receiptKey}` shows the receipt later. ' +
        'The gateway stores only its hash.',
    }),
    attachments: Type.Optional(Type.Array(sentAttachmentSchema, { maxItems: mostAttachments })),
  },
  closed,
);
export type MessageSubmission = Static<typeof messageSubmissionSchema>;

const attachmentTypeCodes = Object.keys(attachmentTypes) as AttachmentType[];

/** What the receipt and the newsroom tell of a file. */
export const attachmentSchema = Type.Object(
  {
    name: attachmentName,
    type: oneOf(attachmentTypeCodes),
    size: Type.Integer({ minimum: 1, description: 'In bytes.' }),
  },
  closed,
);
export type Attachment = Static<typeof attachmentSchema>;

/** What a resident sent, as the receipt repeats it: files by their name, kind and size. */
export const messageCopySchema = Type.Object(
  { ...common, attachments: Type.Optional(Type.Array(attachmentSchema, { maxItems: mostAttachments })) },
  closed,
);
export type MessageCopy = Static<typeof messageCopySchema>;

/** The receipt for the resident, with a copy of the input (Wmebv). */
export const messageReceiptSchema = Type.Object(
  {
    reference: Type.String({ description: 'For the resident to name, like BE-7K3M-92QX.' }),
    receivedAt: moment,
    copy: messageCopySchema,
  },
  closed,
);
export type MessageReceipt = Static<typeof messageReceiptSchema>;

/** A message, as the contact centre handles it. */
export const messageSchema = Type.Object(
  {
    ...messageCopySchema.properties,
    id: Type.String(),
    reference: Type.String(),
    receivedAt: moment,
    status: oneOf(messageStatuses),
    takenBy: Type.Optional(Type.String({ description: 'Name of the colleague who took it.' })),
    takenByMe: Type.Optional(Type.Boolean({ description: 'Whether the caller has taken it.' })),
    closedAt: Type.Optional(moment),
    outcome: Type.Optional(oneOf(messageOutcomes)),
    note: Type.Optional(Type.String()),
  },
  closed,
);
export type Message = Static<typeof messageSchema>;

/** Answer of `GET /v1/messages`: the oldest first; of closed messages the newest 200, the last closed first. */
export const messageListSchema = Type.Object({ messages: Type.Array(messageSchema) }, closed);
export type MessageList = Static<typeof messageListSchema>;

/** Body of `POST /v1/messages/{id}/closing`. Personal data is removed from the note. */
export const messageClosingSchema = Type.Object(
  { outcome: oneOf(messageOutcomes), note: Type.Optional(Type.String({ maxLength: 500 })) },
  closed,
);
export type MessageClosing = Static<typeof messageClosingSchema>;

/** Body of `POST /v1/messages/{id}/handing-on`: the team that answers from now on. */
export const messageHandingOnSchema = Type.Object(
  { department: Type.String({ pattern: '^[a-z0-9-]+$', maxLength: 60 }) },
  closed,
);
export type MessageHandingOn = Static<typeof messageHandingOnSchema>;
