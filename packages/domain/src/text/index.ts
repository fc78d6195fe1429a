export { hasVisible } from './has-visible.js';
export { safeLink } from './safe-link.js';
export { isSingleLine, singleLine } from './single-line.js';
export { languageIn, textIn } from './text-in.js';
export type { LocalizedText } from './schema.js';
