export { announcementsOf } from './announcements.js';
export * from './drivers.js';
export * from './asked/index.js';
export type { AskedByLink, FeedbackLinkDraft, FeedbackLinks, SpokenFeedback } from './asked/schema.js';
export * from './questions/index.js';
export * from './scales.js';
export * from './single-digital-gateway.js';
export type { FeedbackSubmission, FeedbackReceipt } from './schema.js';
