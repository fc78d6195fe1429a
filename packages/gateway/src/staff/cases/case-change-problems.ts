import { caseChangeSchema } from '@plein/domain/cases/records/schema.js';
import type { FieldProblem } from '@plein/domain/problem.js';
import { validator } from '../../http/validation.js';

/** Returns every fault of a change, by the schema of its kind: those of the other kinds would say nothing. */
export function caseChangeProblems(change: unknown): FieldProblem[] {
  const kinds = caseChangeSchema.anyOf;
  const kind = typeof change === 'object' && change !== null && 'kind' in change ? change.kind : undefined;
  const schema = kinds.find(({ properties }) => properties.kind.const === kind);
  if (schema) return validator(schema).problems(change);
  const known = kinds.map(({ properties }) => properties.kind.const).join(', ');
  return [{ field: '/kind', code: 'unknown', detail: `Write one of: ${known}.` }];
}
