import { knowledgeItemSchema } from '@plein/domain/chat/schema.js';
import type { FieldProblem } from '@plein/domain/problem.js';
import { validator } from '../../http/validation.js';
import { linkProblems } from '../../residents/profile/profile-addresses.js';

const mostProblems = 100;
const answerCheck = validator(knowledgeItemSchema);

/**
 * Returns every fault of a question with its answer, each with a JSON pointer and what to write.
 * @param id the id that the address names
 */
export function answerProblems(item: unknown, id?: string): FieldProblem[] {
  const refused = answerCheck.check(item) ? [] : answerCheck.problems(item, mostProblems);
  const { id: own, url, question, answer } = (item ?? {}) as Partial<Record<string, unknown>>;
  const known = new Set(refused.map(({ field }) => field));
  const found: FieldProblem[] = [
    ...(id !== undefined && own !== id
      ? [{ field: '/id', code: 'unfit', detail: 'Write the id that is in the address.' }]
      : []),
    ...linkProblems('/url', typeof url === 'string' ? url : undefined),
    ...missingTexts('/question', question),
    ...missingTexts('/answer', answer),
    ...languagesBesideQuestion(question, answer),
  ];
  return [...refused, ...found.filter(({ field }) => !known.has(field))];
}

/** Every text is there in Dutch, which the chat falls back to. */
function missingTexts(field: string, text: unknown): FieldProblem[] {
  const dutch = (text as Partial<Record<string, string>> | undefined)?.['nl'] ?? '';
  if (dutch.trim() !== '') return [];
  return [{ field: `${field}/nl`, code: 'required', detail: 'Write the Dutch text.' }];
}

/** A question that was translated needs its answer in that language, and the other way round. */
function languagesBesideQuestion(question: unknown, answer: unknown): FieldProblem[] {
  const languages = (text: unknown) => Object.keys((text ?? {}) as object).filter((one) => one !== 'nl');
  const [asked, answered] = [languages(question), languages(answer)];
  const detail = 'Write the question and the answer in this language, or neither.';
  return [
    ...asked.filter((one) => !answered.includes(one)).map((one) => `/answer/${one}`),
    ...answered.filter((one) => !asked.includes(one)).map((one) => `/question/${one}`),
  ].map((field) => ({ field, code: 'required', detail }));
}
