export * from './drivers.js';
export { satisfactionShare } from './satisfaction.js';
export type { FeedbackSubmission, FeedbackReceipt } from './schema.js';
