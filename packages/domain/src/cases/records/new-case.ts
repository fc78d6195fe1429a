import type { ZaakDocument } from '../schema.js';
import type { FieldProblem } from '../../problem/schema.js';
import { isEmail } from '../../messages/email.js';
import { checkSecondFactor } from '../second-factor.js';
import { daysFrom } from './days-from.js';
import type { CaseDraft, SecondFactor } from './schema.js';

/** Returns the faults of a draft that its schema does not find. */
export function caseDraftProblems(draft: CaseDraft): FieldProblem[] {
  const isLate = draft.plannedOn >= draft.startedOn;
  const detail = `Write a date on or after the start, ${draft.startedOn}.`;
  return [
    ...(isLate ? [] : [{ field: '/plannedOn', code: 'before-start', detail }]),
    ...secondFactorProblems(draft.secondFactor),
    ...caseEmailProblems(draft.email),
  ];
}

const advice: Readonly<Record<string, string>> = {
  postcode: 'Write four digits and two letters, like 1234 AB.',
  houseNumber: 'Write the house number, like 12 or 12-A.',
};

/** Returns the faults of what a resident must know beside the reference. */
export function secondFactorProblems(known: SecondFactor): FieldProblem[] {
  return checkSecondFactor({ reference: 'given', ...known }).map(({ field, code }) => ({
    field: `/secondFactor/${field}`,
    code,
    detail: advice[field] ?? 'Check this field.',
  }));
}

/** Returns the faults of where a resident gets a link to the case; without an address there are none. */
export function caseEmailProblems(email = ''): FieldProblem[] {
  const typed = email.trim();
  if (typed === '' || isEmail(typed)) return [];
  return [
    { field: '/email', code: 'email-invalid', detail: 'Write one e-mail address, like name@example.nl.' },
  ];
}

/**
 * Makes the case of a draft: its first step is reached at once, and its last one ends it.
 * @param reference the reference of the case
 * @param now the moment at which it is made
 */
export function newCase(draft: CaseDraft, reference: string, now: Date): ZaakDocument {
  const { title, kind, steps, startedOn, plannedOn, task, department, unsatisfied, withdrawable } = draft;
  const statustypen = steps.map((omschrijving, index) => ({
    url: `urn:plein:statustype:${index + 1}`,
    omschrijving,
    volgnummer: index + 1,
    isEindstatus: index === steps.length - 1,
  }));
  return {
    zaak: {
      identificatie: reference,
      omschrijving: title,
      registratiedatum: startedOn,
      startdatum: startedOn,
      einddatum: null,
      einddatumGepland: plannedOn,
      uiterlijkeEinddatumAfdoening: null,
    },
    zaaktype: { omschrijving: kind, doorlooptijd: `P${daysFrom(startedOn, plannedOn)}D` },
    statustypen,
    statussen: [{ statustype: 'urn:plein:statustype:1', datumStatusGezet: now.toISOString() }],
    taken: [],
    plein: {
      ...(task && { task }),
      ...(department && { department }),
      ...(unsatisfied && { unsatisfied }),
      ...(withdrawable && { withdrawable }),
    },
  };
}
