import { fieldsOf, itemsOf, textOf } from '../problem/reading.js';
import { repeatedIn } from '../problem/repeated.js';
import type { FieldProblem } from '../problem/schema.js';
import type { PollKind } from './codes.js';
import { pollStrategies } from './kinds/strategies.js';
import type { Poll } from './schema.js';

/**
 * Returns where a poll contradicts itself, each with a JSON pointer and what to write: a poll that closes
 * before it opens, two options with one id, and numbers of choices that cannot be. The document need not be
 * valid: what its schema refuses is skipped here.
 */
export function pollContradictions(document: unknown): FieldProblem[] {
  const poll = fieldsOf(document);
  const [opens, closes] = ['opensAt', 'closesAt'].map((key) => Date.parse(textOf(poll[key]) ?? ''));
  const options = itemsOf(poll['options'], '/options');
  const sameIds = repeatedIn(
    options.map(({ path, fields }) => ({ path: `${path}/id`, text: textOf(fields['id']) })),
    'Give each option an id of its own.',
  );
  return [
    ...sameIds,
    ...kindProblems(poll, options.length),
    ...earlyResults(poll),
    ...(closes !== undefined && opens !== undefined && closes <= opens
      ? [{ field: '/closesAt', code: 'order', detail: 'Write a moment after `opensAt`.' }]
      : []),
  ];
}

const isKind = (value: unknown): value is PollKind =>
  typeof value === 'string' && Object.hasOwn(pollStrategies, value);

function earlyResults({ kind, results }: ReturnType<typeof fieldsOf>): FieldProblem[] {
  if (!isKind(kind) || results !== 'after-vote' || !pollStrategies[kind].isTelling) return [];
  const detail = 'Write `after-close`: each vote more would tell a whole ballot of this kind.';
  return [{ field: '/results', code: 'unfit', detail }];
}

function kindProblems(poll: ReturnType<typeof fieldsOf>, options: number): FieldProblem[] {
  const { kind, minChoices, maxChoices } = poll;
  if (!isKind(kind) || options < 2 || !Number.isInteger(minChoices) || !Number.isInteger(maxChoices))
    return [];
  const problem = pollStrategies[kind].problem(poll as unknown as Poll);
  return problem ? [{ ...problem, code: 'unfit' }] : [];
}
