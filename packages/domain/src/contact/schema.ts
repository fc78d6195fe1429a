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

/** A callback request. The page makes `id` once, so that sending it again is harmless. */
export const callbackRequestSchema = Type.Object(
  {
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
  },
  closed,
);
export type CallbackRequest = Static<typeof callbackRequestSchema>;

/** The receipt for the resident, with a copy of the input (Wmebv). */
export const callbackReceiptSchema = Type.Object(
  {
    reference: Type.String({ description: 'For the resident to name, like TB-7K3M-92QX.' }),
    receivedAt: Type.String({ format: 'date-time' }),
    slot: callbackSlotSchema,
    copy: callbackRequestSchema,
  },
  closed,
);
export type CallbackReceipt = Static<typeof callbackReceiptSchema>;
