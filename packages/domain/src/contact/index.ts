export { callbackErrorCodes, checkCallbackRequest } from './check.js';
export type { CallbackDraft, CallbackErrorCode } from './check.js';
export { normalisePhone } from './phone.js';
export { callbackSlots } from './slots.js';
export type { FieldError } from '../problem/field-error.js';
export type {
  CallbackCopy,
  CallbackRequest,
  CallbackReceipt,
  CallbackSlot,
  CallbackSlots,
} from './schema.js';
