import type { KnowledgeItem } from '@plein/domain/chat.js';

/** One language of a question: the question, the answer, and other words that residents use for it. */
export type Entry = readonly [question: string, answer: string, keywords: string];

/**
 * Makes a question about a task, with the page that answers it. `term` is the last part of the task's URI, or
 * empty.
 */
export function item(id: string, term: string, url: string, nl: Entry, en: Entry): KnowledgeItem {
  return {
    id,
    question: { nl: nl[0], en: en[0] },
    answer: { nl: nl[1], en: en[1] },
    keywords: { nl: nl[2], en: en[2] },
    url,
    ...(term === '' ? {} : { task: `http://standaarden.overheid.nl/owms/terms/${term}` }),
  };
}
