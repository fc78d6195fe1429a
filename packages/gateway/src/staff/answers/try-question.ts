import type { AnswerTrial, AnswerTrialResult } from '@plein/domain/answers.js';
import type { KnowledgeItem } from '@plein/domain/chat.js';
import { withoutPersonalData } from '../../residents/chat/asked-text.js';
import { searchIn } from '../../residents/chat/search/search.js';

/**
 * Returns what the chat would do with a question, by the search that residents use. A text that is being written
 * takes the place of the stored answer with its id.
 */
export function tryQuestion(
  stored: readonly KnowledgeItem[],
  { question, language, task, draft }: AnswerTrial,
): AnswerTrialResult {
  const items = draft ? [...stored.filter(({ id }) => id !== draft.id), draft] : stored;
  const { answer, others } = searchIn(items, language).find(withoutPersonalData(question), task);
  return {
    result: answer ? 'answer' : others.length > 0 ? 'choice' : 'none',
    ...(answer && { answer: answer.id }),
    others: others.map(({ id }) => id),
  };
}
