export * from './drivers.js';
export * from './scales.js';
export { satisfactionShare } from './satisfaction.js';
export * from './single-digital-gateway.js';
export type { FeedbackSubmission, FeedbackReceipt } from './schema.js';
