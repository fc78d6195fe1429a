import type { KnowledgeItem } from '../chat/index.js';
import type { AnswerRecord } from './schema.js';

/** The text of an answer that an editor works on: the newest one. */
export function workingText({ draft, published }: Pick<AnswerRecord, 'draft' | 'published'>): KnowledgeItem {
  const text = draft ?? published;
  if (!text) throw new Error('An answer has a draft or a published text.');
  return text;
}

/** Whether a published answer had to be reviewed before this day. Days are ISO dates. */
export function isOverdue(
  { state, published }: Pick<AnswerRecord, 'state' | 'published'>,
  today: string,
): boolean {
  const day = published?.reviewOn;
  return state === 'published' && day !== undefined && day < today;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Most wordings of an answer in one language, beside its question. */
export const mostWordings = 50;

/**
 * Returns the answer with another wording of its question in a language. An answer that has these words already, or
 * that has no room for more, is returned as it is.
 */
export function withWording(item: KnowledgeItem, language: string, wording: string): KnowledgeItem {
  const had = item.wordings?.[language] ?? [];
  const said = [item.question[language] ?? '', ...had].map((one) => plain(one));
  if (said.includes(plain(wording)) || had.length >= mostWordings) return item;
  return { ...item, wordings: { ...item.wordings, [language]: [...had, wording.trim()] } };
}
