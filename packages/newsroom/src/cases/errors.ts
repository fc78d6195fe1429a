import type { Problem } from '@plein/domain/problem.js';
import type { CasesTerms } from './cases.terms.js';

/** What the gateway found wrong, by the pointer of the field, in words that say what to do. */
export function caseErrors(problem: Problem | undefined, { wrong }: CasesTerms): ReadonlyMap<string, string> {
  return new Map(
    (problem?.errors ?? []).map(({ field, code }) => [
      // An empty line among the steps is a fault of the field with all of them.
      field.replace(/^\/steps\/\d+$/, '/steps'),
      wrong[code] ?? wrong['other'] ?? '',
    ]),
  );
}
