export * from './codes.js';
export { messageKindName } from './labels.js';
export type { MarkName, MarkNames, Marking, Marks } from './schema.js';
