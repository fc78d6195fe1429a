export * from './codes.js';
export { messageKindName } from './labels.js';
export { mergeMarking } from './merge.js';
export type { MarkName, MarkNames, Marking, Marks } from './schema.js';
