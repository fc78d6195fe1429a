/**
 * What went wrong when an outside system was asked:
 *
 * - `unreachable`: there was no connection;
 * - `timeout`: no whole answer came in time;
 * - `refused`: the key or its rights were refused (401, 403);
 * - `busy`: the system asked to come back later (429);
 * - `failed`: the system answered with another error;
 * - `malformed`: the answer was cut, was no JSON, or did not fit the schema;
 * - `paused`: nothing was asked, since earlier questions failed.
 */
export const connectorFaultCodes = [
  'unreachable',
  'timeout',
  'refused',
  'busy',
  'failed',
  'malformed',
  'paused',
] as const;
export type ConnectorFaultCode = (typeof connectorFaultCodes)[number];

/** Whether an outside system answers, as a gateway noticed since it started. */
export const connectorStates = ['not-asked', 'answers', 'fails'] as const;
export type ConnectorState = (typeof connectorStates)[number];

/**
 * Where an item for an outside system is: it waits for its next attempt, it was delivered, it is stuck and waits for
 * staff, or it lapsed, because the request was closed before it could be delivered.
 */
export const deliveryStates = ['waiting', 'delivered', 'stuck', 'lapsed'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/**
 * What a connector does where it sent an item and got no answer:
 *
 * - `looked-up`: it looks for the item in the outside system before it sends again;
 * - `known-by-id`: it sends again, and the receiver recognises the id;
 * - `may-repeat`: it sends again, and the item may arrive twice.
 */
export const repeatRules = ['looked-up', 'known-by-id', 'may-repeat'] as const;
export type RepeatRule = (typeof repeatRules)[number];
