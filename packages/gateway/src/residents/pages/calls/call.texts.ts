import type { PromiseAnswer } from '@plein/domain/vocabulary.js';
import type { PromiseRefusal } from '../../callback-requests/callback-promise.js';

/** What the resident just did. */
export type CallDone = 'moved' | 'cancelled' | 'answered';

/** Why what they asked was not done. */
export type CallProblem = PromiseRefusal | 'busy' | 'no-slot' | 'no-answer';

/** Words of the page of a promise to call. */
export interface CallTexts {
  title: string;
  when: (day: string, opens: string, closes: string) => string;
  isNow: (closes: string) => string;
  range: (opens: string, closes: string) => string;
  isLate: string;
  isCancelled: string;
  isKept: string;
  isClosed: string;
  move: string;
  chooseSlot: string;
  moveButton: string;
  noSlots: string;
  cancel: string;
  cancelStart: string;
  cancelHelp: string;
  cancelButton: string;
  kept: string;
  answerButton: string;
  answered: (answer: string) => string;
  answers: Readonly<Record<PromiseAnswer, string>>;
  done: Readonly<Record<CallDone, string>>;
  problems: Readonly<Record<CallProblem, string>>;
  anew: string;
  copy: string;
  reference: string;
  name: string;
  phone: string;
  question: string;
  caseReference: string;
  gone: string;
  goneHelp: string;
}
