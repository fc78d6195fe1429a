import type { Actor } from '@plein/domain/newsroom.js';
import type { Problem } from '@plein/domain/problem.js';
import type { SectionContext } from '../shared/section-context.js';
import type { AccessTerms } from './access.terms.js';

/** What a section of the page Access gets. */
export interface AccessContext extends SectionContext<AccessTerms> {
  /** Copies a text to the clipboard; rejects if the browser does not allow it. */
  readonly copy: (text: string) => Promise<void>;
  /** The departments of the profile, by their name in the language of the page. */
  readonly departments: () => readonly (readonly [code: string, name: string])[];
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

/** The role of a member of staff in short, with the department where it has one. */
export function roleInShort(
  { terms, departments }: Pick<AccessContext, 'terms' | 'departments'>,
  { role, department }: Pick<Actor, 'role' | 'department'>,
): string {
  const short = terms().shortRoles[role];
  if (department === undefined) return short;
  const name = departments().find(([code]) => code === department)?.[1] ?? department;
  return `${short}, ${name}`;
}
