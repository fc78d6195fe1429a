import { pollContradictions } from '@plein/domain/polls.js';
import { pollSchema } from '@plein/domain/polls/schema.js';
import type { FieldProblem } from '@plein/domain/problem.js';
import { validator } from '../../http/validation.js';

const mostProblems = 100;
const pollCheck = validator(pollSchema);

/**
 * Returns every fault of a poll, each with a JSON pointer and what to write. The list is empty where it is
 * valid.
 * @param id the id that the address names; without it any id is right
 */
export function pollProblems(poll: unknown, id?: string): FieldProblem[] {
  const refused = pollCheck.check(poll) ? [] : pollCheck.problems(poll, mostProblems);
  const known = new Set(refused.map(({ field }) => field));
  const elsewhere = id !== undefined && !known.has('/id') && (poll as { id?: unknown }).id !== id;
  return [
    ...refused,
    ...(elsewhere ? [{ field: '/id', code: 'unfit', detail: 'Write the id that is in the address.' }] : []),
    ...pollContradictions(poll).filter(({ field }) => !known.has(field)),
  ];
}
