export { safeLink } from './safe-link.js';
export { languageIn, textIn } from './text-in.js';
export type { LocalizedText } from './schema.js';
