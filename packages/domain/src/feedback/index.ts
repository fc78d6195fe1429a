export * from './drivers.js';
export type { FeedbackSubmission, FeedbackReceipt } from './schema.js';
