import type { KnowledgeItem } from '@plein/domain/chat.js';
import { costs } from './knowledge/costs.js';
import { papers } from './knowledge/papers.js';
import { street } from './knowledge/street.js';
import { support } from './knowledge/support.js';

/** The questions and answers of the municipality, which the built-in chat answers from. */
export const knowledge: KnowledgeItem[] = [...papers, ...costs, ...street, ...support];
