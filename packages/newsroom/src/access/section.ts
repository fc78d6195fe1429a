import type { ReactiveControllerHost } from 'lit';
import type { NewsroomLanguage } from '../shell/language.js';
import type { Problem } from '@plein/domain/problem.js';
import type { RequestResult } from '@plein/measurement/request.js';
import type { Question } from '../shared/gateway-request.js';
import type { WorkTerms } from '../shared/work.terms.js';
import type { AccessTerms } from './access.terms.js';

/** What a section gets from its page. */
export interface SectionContext {
  readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  readonly terms: () => AccessTerms;
  readonly common: () => WorkTerms;
  readonly language: () => NewsroomLanguage;
  readonly now: () => Date;
  readonly ask: <Value>(path: string, question?: Question) => Promise<RequestResult<Value>>;
  readonly say: (words: string) => void;
  readonly focusOn: (selector: string) => Promise<void>;
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
