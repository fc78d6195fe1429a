export type { LocalizedText } from './schema.js';
