import type { CaseRecord } from '@plein/domain/cases/records.js';
import type { CasesTerms } from './cases.terms.js';

type Choice = keyof CasesTerms['unsatisfiedChoices'];

/** What the resident may do now. */
function choiceOf({ document: { plein } }: CaseRecord): Choice {
  if (!plein.unsatisfied) return 'no';
  return plein.unsatisfied.reopens ? 'reopen' : 'decide';
}

/** What stands in a field before anything was typed. The days are two weeks, as Signalen gives. */
export const initialChoices: Readonly<Record<string, (record: CaseRecord) => string>> = {
  days: ({ document: { plein } }) => String(plein.unsatisfied?.days ?? 14),
  unsatisfied: choiceOf,
  withdraw: ({ document: { plein } }) => (plein.withdrawable ? 'yes' : 'no'),
  reply: () => 'none',
};

/** How a resident can answer, by the choice of staff. */
export const answerChoices: Readonly<Partial<Record<string, { text: boolean; files: boolean }>>> = {
  text: { text: true, files: false },
  files: { text: false, files: true },
  both: { text: true, files: true },
};
