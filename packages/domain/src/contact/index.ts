export type { CallbackRequest, CallbackReceipt, CallbackSlot } from './schema.js';
