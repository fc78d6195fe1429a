import type { ReactiveControllerHost } from 'lit';
import type { RequestResult } from '@plein/measurement/request.js';
import type { NewsroomLanguage } from '../shell/language.js';
import type { Question } from './gateway-request.js';
import type { WorkTerms } from './work.terms.js';

/** What a section of a work page gets from its page. `Terms` are the words of that page. */
export interface SectionContext<Terms> {
  readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  readonly terms: () => Terms;
  readonly common: () => WorkTerms;
  readonly language: () => NewsroomLanguage;
  readonly now: () => Date;
  readonly ask: <Value>(path: string, question?: Question) => Promise<RequestResult<Value>>;
  readonly say: (words: string) => void;
  readonly focusOn: (selector: string) => Promise<void>;
}
