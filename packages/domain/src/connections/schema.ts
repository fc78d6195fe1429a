import { Type, type Static } from '@sinclair/typebox';
import { oneOf } from '../schemas/one-of.js';
import { connectorFaultCodes, connectorStates, deliveryStates, repeatRules } from './codes.js';

const closed = { additionalProperties: false } as const;
const moment = Type.String({ format: 'date-time' });
const count = (description: string) => Type.Integer({ minimum: 0, description });

/** A fault of an outside system. It has no text of that system, so that nothing of a resident is in it. */
export const connectionFaultSchema = Type.Object(
  {
    code: oneOf(connectorFaultCodes),
    status: Type.Optional(Type.Integer({ description: 'Status of the HTTP or SMTP answer.' })),
    part: Type.Optional(Type.String({ description: 'The operation that failed, like `maak-klantcontact`.' })),
    fields: Type.Optional(
      Type.Array(Type.String(), { description: 'Names of the fields that the outside system refused.' }),
    ),
    at: moment,
  },
  closed,
);
export type ConnectionFault = Static<typeof connectionFaultSchema>;

/** How many items for an outside system are where. */
export const deliveryCountsSchema = Type.Object(
  {
    waiting: count('Items that wait for their first or next attempt.'),
    stuck: count('Items that wait for staff.'),
    delivered: count('Delivered items of which the request is still stored.'),
    oldest: Type.Optional(
      Type.String({ format: 'date-time', description: 'Since when the oldest of the waiting items waits.' }),
    ),
  },
  closed,
);
export type DeliveryCounts = Static<typeof deliveryCountsSchema>;

/** A connection to an outside system. */
export const connectionSchema = Type.Object(
  {
    id: Type.String({ description: 'Name of the connector in the settings.' }),
    system: Type.String({ description: 'Which outside system it speaks to, like `klantinteracties`.' }),
    state: oneOf(connectorStates),
    since: Type.Optional(
      Type.String({ format: 'date-time', description: 'Since when it answers, or fails, without a change.' }),
    ),
    lastAnswerAt: Type.Optional(moment),
    lastFault: Type.Optional(connectionFaultSchema),
    isConfigured: Type.Boolean({ description: 'False where items wait for a connector that was taken out.' }),
    isPaused: Type.Optional(
      Type.Boolean({ description: 'Whether the settings hold back what waits. Only where it delivers.' }),
    ),
    repeats: Type.Optional(oneOf(repeatRules, 'What happens after a lost answer. Only where it delivers.')),
    deliveries: Type.Optional(deliveryCountsSchema),
  },
  closed,
);
export type Connection = Static<typeof connectionSchema>;

/** Answer of `GET /v1/connections`: as the gateway that answers noticed it since it started. */
export const connectionListSchema = Type.Object({ connections: Type.Array(connectionSchema) }, closed);
export type ConnectionList = Static<typeof connectionListSchema>;

/** An item that waits after a failed attempt, or is stuck. */
export const deliverySchema = Type.Object(
  {
    id: Type.String(),
    connection: Type.String(),
    reference: Type.String({ description: 'Reference of the request, like TB-7K3M-92QX.' }),
    state: oneOf(deliveryStates),
    createdAt: moment,
    attempts: Type.Integer({ minimum: 0 }),
    nextAt: Type.Optional(moment),
    fault: Type.Optional(connectionFaultSchema),
  },
  closed,
);
export type Delivery = Static<typeof deliverySchema>;

/** Answer of `GET /v1/deliveries`: at most 200, stuck ones first, then those that wait longest. */
export const deliveryListSchema = Type.Object({ deliveries: Type.Array(deliverySchema) }, closed);
export type DeliveryList = Static<typeof deliveryListSchema>;

/** Answer of `POST /v1/deliveries/{id}/retry` and `POST /v1/connections/{id}/retry`. */
export const deliveryRetryReceiptSchema = Type.Object({ count: count('Items that are tried now.') }, closed);
export type DeliveryRetryReceipt = Static<typeof deliveryRetryReceiptSchema>;

/** A message as a connector would send it. Secrets are left out. */
export const outgoingMessageSchema = Type.Object(
  {
    to: Type.String({ description: 'Method and address, or the address of an e-mail.' }),
    body: Type.String(),
  },
  closed,
);
export type OutgoingMessage = Static<typeof outgoingMessageSchema>;

/** Answer of `GET /v1/connections/{id}/preview`: what it would send for an invented request. Nothing is sent. */
export const connectionPreviewSchema = Type.Object({ messages: Type.Array(outgoingMessageSchema) }, closed);
export type ConnectionPreview = Static<typeof connectionPreviewSchema>;
