import { html, nothing, type TemplateResult } from 'lit';
import { errorSummary } from '@plein/components/parts.js';
import type { Problem } from '@plein/domain/problem.js';
import type { WorkTerms } from '../shared/work.terms.js';
import { fieldId } from '../shared/editing/document.js';
import type { ProfileTerms } from './profile.terms.js';

/** What the gateway found invalid, by the pointer of the place, in words that say what to do. */
export function errorsOf(
  problem: Problem | undefined,
  { wrong, missingText }: ProfileTerms,
): ReadonlyMap<string, string> {
  return new Map(
    (problem?.errors ?? []).map(({ field, code }) => [
      field,
      field.endsWith('/nl') && code !== 'too-long' ? missingText : (wrong[code] ?? wrong['other'] ?? ''),
    ]),
  );
}

/** Index of the tab that has the field of a pointer. */
export function tabOf(pointer: string): number {
  if (pointer.startsWith('/crisis')) return 0;
  if (pointer.startsWith('/notices')) return 1;
  return pointer.startsWith('/holidays') || pointer.includes('/specialOpeningHours') ? 2 : 3;
}

/** Errors above the page. A press on one first opens the tab and the disclosure of its field. */
export function profileErrors(
  errors: ReadonlyMap<string, string>,
  common: WorkTerms,
  reveal: (pointer: string) => void,
): TemplateResult | typeof nothing {
  if (errors.size === 0) return nothing;
  const pointers = [...errors.keys()];
  const follow = (event: Event): void => {
    const link = (event.target as Element).closest('a');
    const pointer = pointers.find((one) => link?.getAttribute('href') === `#${fieldId(one)}`);
    if (pointer === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    reveal(pointer);
  };
  return html`<div @click=${{ handleEvent: follow, capture: true }}>
    ${errorSummary(
      common.errors(errors.size),
      pointers.map((pointer) => ({ id: fieldId(pointer), message: errors.get(pointer) ?? '' })),
    )}
  </div>`;
}
