import type { KnowledgeItem } from '@plein/domain/chat.js';
import type { UnansweredQuestion } from '@plein/domain/newsroom.js';
import { freeName, slugOf } from '../../shared/editing/slug.js';

/**
 * A new answer without texts, or with the question of residents that it is written for.
 * @param department the one department whose answers this person keeps
 */
export function newAnswer(asked: UnansweredQuestion | undefined, department?: string): KnowledgeItem {
  const empty = {
    id: 'nieuw',
    question: { nl: '' },
    answer: { nl: '' },
    ...(department !== undefined && { department }),
  };
  if (!asked) return empty;
  const { text, language, task } = asked;
  return {
    ...empty,
    question: language === 'en' ? { nl: '', en: text } : { nl: text },
    ...(task !== undefined && { task }),
    ...(language === 'en' || language === 'nl' ? { wordings: { [language]: [text] } } : {}),
  };
}

/** Returns the id of a new answer: the words of its question, with a number where they are taken. */
export const idFor = ({ question }: KnowledgeItem, taken: readonly string[]): string =>
  freeName(slugOf(question['nl'] ?? '') || 'vraag', taken);
