export * from './drivers.js';
export * from './questions/index.js';
export * from './scales.js';
export * from './single-digital-gateway.js';
export type { FeedbackSubmission, FeedbackReceipt } from './schema.js';
