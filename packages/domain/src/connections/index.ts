export * from './codes.js';
export { givenUpAfter, nextAttempt, retryAfterOf, type FailedAttempt } from './next-attempt.js';
export type {
  Connection,
  ConnectionFault,
  ConnectionList,
  ConnectionPreview,
  Delivery,
  DeliveryCounts,
  DeliveryList,
  DeliveryRetryReceipt,
  OutgoingMessage,
} from './schema.js';
