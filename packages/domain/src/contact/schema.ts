import { Type, type Static } from '@sinclair/typebox';
import { chatTurnSchema } from '../chat/schema.js';
import { clockTimeSchema, dateSchema } from '../opening-hours/schema.js';

const closed = { additionalProperties: false } as const;

/** A callback window: a date and two clock times in Europe/Amsterdam. */
export const callbackSlotSchema = Type.Object(
  { date: dateSchema, opens: clockTimeSchema, closes: clockTimeSchema },
  closed,
);
export type CallbackSlot = Static<typeof callbackSlotSchema>;

/** Answer of `GET /v1/callback-slots`. */
export const callbackSlotsSchema = Type.Object({ slots: Type.Array(callbackSlotSchema) }, closed);
export type CallbackSlots = Static<typeof callbackSlotsSchema>;

const copied = {
  id: Type.String({ format: 'uuid' }),
  name: Type.String({ minLength: 1, maxLength: 100 }),
  phone: Type.String({ minLength: 6, maxLength: 60 }),
  slot: callbackSlotSchema,
  language: Type.String({ pattern: '^[a-z]{2,3}$' }),
  question: Type.Optional(Type.String({ maxLength: 1000 })),
  task: Type.Optional(Type.String({ format: 'uri', maxLength: 200 })),
  department: Type.Optional(Type.String({ pattern: '^[a-z0-9-]+$', maxLength: 60 })),
  caseReference: Type.Optional(Type.String({ maxLength: 40 })),
  transcript: Type.Optional(Type.Array(chatTurnSchema, { maxItems: 100 })),
};

/** How a key of 32 bytes in an address is written. */
export const keyFormat = { pattern: '^[A-Za-z0-9_-]{43}$' } as const;

/** The key by which the page with the promise opens. */
export const receiptKeySchema = Type.String({
  ...keyFormat,
  description:
    '32 random bytes in base64url, made by the page: `/pages/calls/{receiptKey}` shows the promise later, where the ' +
    'resident can move or cancel it. The gateway stores only its hash.',
});

/** A callback request. The page makes `id` once, so that sending it again is harmless. */
export const callbackRequestSchema = Type.Object(
  { ...copied, receiptKey: Type.Optional(receiptKeySchema) },
  closed,
);
export type CallbackRequest = Static<typeof callbackRequestSchema>;

/** What a resident sent, as the receipt repeats it. */
export const callbackCopySchema = Type.Object(copied, closed);
export type CallbackCopy = Static<typeof callbackCopySchema>;

/** The receipt for the resident, with a copy of the input (Wmebv). */
export const callbackReceiptSchema = Type.Object(
  {
    reference: Type.String({ description: 'For the resident to name, like TB-7K3M-92QX.' }),
    receivedAt: Type.String({ format: 'date-time' }),
    slot: callbackSlotSchema,
    copy: callbackCopySchema,
  },
  closed,
);
export type CallbackReceipt = Static<typeof callbackReceiptSchema>;
