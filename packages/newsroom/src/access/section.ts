import type { Problem } from '@plein/domain/problem.js';
import type { SectionContext } from '../shared/section-context.js';
import type { AccessTerms } from './access.terms.js';

/** What a section of the page Access gets. */
export interface AccessContext extends SectionContext<AccessTerms> {
  /** Copies a text to the clipboard; rejects if the browser does not allow it. */
  readonly copy: (text: string) => Promise<void>;
  /** Asks for confirmation of something that cannot be undone. */
  readonly confirm: (question: Confirmation, from: EventTarget | null) => void;
}

/** A question before something that cannot be undone. */
export interface Confirmation {
  readonly title: string;
  readonly consequence: string;
  readonly yes: string;
  readonly act: () => void;
}

/** Error messages for the fields of a form, by the pointer that the gateway gives. */
export function wrongFields(problem: Problem, { missing, wrong }: AccessTerms): ReadonlyMap<string, string> {
  return new Map(
    (problem.errors ?? []).map(({ field, code }) => [
      field,
      code === 'required' || code === 'too-short' ? missing : wrong,
    ]),
  );
}
