import { fieldsOf, itemsOf, textOf } from '../problem/reading.js';
import { repeatedIn } from '../problem/repeated.js';
import type { FieldProblem } from '../problem/schema.js';
import { pollAdmissions, type PollKind } from './codes.js';
import { pollStrategies } from './kinds/strategies.js';
import { needsSignedBallot } from './rules.js';
import type { Poll } from './schema.js';

/**
 * Returns where a poll contradicts itself, each with a JSON pointer and what to write: a poll that closes
 * before it opens, two options with one id, and numbers of choices that cannot be. The document need not be
 * valid: what its schema refuses is skipped here.
 */
export function pollContradictions(document: unknown): FieldProblem[] {
  const poll = fieldsOf(document);
  const [opens, closes] = ['opensAt', 'closesAt'].map((key) => +new Date(textOf(poll[key]) ?? ''));
  const options = itemsOf(poll['options'], '/options');
  const sameIds = repeatedIn(
    options.map(({ path, fields }) => ({ path: `${path}/id`, text: textOf(fields['id']) })),
    'Give each option an id of its own.',
  );
  return [
    ...sameIds,
    ...kindProblems(poll, options.length),
    ...earlyResults(poll),
    ...earlySigned(poll),
    ...signedWriters(poll),
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

/** Whether votes need a signed ballot. What is no admission is refused elsewhere. */
const isSigned = (admission: unknown): boolean => {
  const known = pollAdmissions.find((code) => code === admission);
  return known !== undefined && needsSignedBallot({ admission: known });
};

/** The votes on signed ballots are counted after the close, all together. */
function earlySigned({ admission, results }: ReturnType<typeof fieldsOf>): FieldProblem[] {
  if (!isSigned(admission) || results !== 'after-vote') return [];
  const detail = 'Write `after-close`: the votes on signed ballots are counted once the poll has closed.';
  return [{ field: '/results', code: 'unfit', detail }];
}

/** A text cannot be signed blindly and read by a person as well: that person would see whose it is. */
function signedWriters({ kind, admission }: ReturnType<typeof fieldsOf>): FieldProblem[] {
  if (!isKind(kind) || !isSigned(admission) || !pollStrategies[kind].isWritten) return [];
  const detail = 'Write `open`: everyone can answer where residents write their answer.';
  return [{ field: '/admission', code: 'unfit', detail }];
}

function kindProblems(poll: ReturnType<typeof fieldsOf>, options: number): FieldProblem[] {
  const { kind, minChoices, maxChoices } = poll;
  if (!isKind(kind)) return [];
  const { isWritten = false } = pollStrategies[kind];
  if (options < 2 && !isWritten)
    return [{ field: '/options', code: 'too-few', detail: 'Give at least 2 items.' }];
  if (!Number.isInteger(minChoices) || !Number.isInteger(maxChoices)) return [];
  const problem = pollStrategies[kind].problem(poll as unknown as Poll);
  return problem ? [{ ...problem, code: 'unfit' }] : [];
}
