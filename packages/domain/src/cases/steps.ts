import { plainStatusName } from './plain-words.js';
import type { CaseView, ZaakDocument } from './schema.js';
import { isWithdrawn } from './reactions/unsatisfied.js';
import { amsterdamDate } from '../opening-hours/amsterdam.js';

type Statustype = ZaakDocument['statustypen'][number];
type Status = ZaakDocument['statussen'][number];
export type CaseStep = CaseView['steps'][number];

/** Maximum length of a title; a longer text for residents is an explanation. */
export const longestTitle = 80;

/**
 * Returns the steps of a case: the status types in their order, combined with the statuses that were set.
 *
 * All steps of a closed case are done, whatever the date of the end status (gemma-zaken#2087). In an open
 * case an end status does not count, because the case was reopened (gemma-zaken#660). A skipped step is done,
 * without a date. A case that the resident withdrew has the steps that were done, and its result as the last one.
 *
 * @param expectedOn the expected date of the last step of an open case
 */
export function caseSteps(document: ZaakDocument, language: string, expectedOn?: string): CaseStep[] {
  const closedOn = document.zaak.einddatum;
  if (closedOn && isWithdrawn(document)) return withdrawnSteps(document, language, closedOn);
  const statuses = latestStatuses(document.statussen);
  const types = [...document.statustypen].sort((a, b) => a.volgnummer - b.volgnummer);
  const current = closedOn ? endOf(types, statuses) : currentOf(types, statuses);
  const shown = closedOn ? types.slice(0, current + 1) : types;
  return shown.map((type, index) => {
    const toCome = index > current;
    const status = toCome ? undefined : statuses.get(type.url);
    const last = index === shown.length - 1;
    const date = last && closedOn ? closedOn : dateOf(status);
    const { title, explanation } = wordsFor(type, status, language);
    return {
      title,
      state: toCome ? 'to-come' : index < current || closedOn ? 'done' : 'now',
      ...(explanation && { explanation }),
      ...(date && { date }),
      ...(toCome && last && expectedOn && { expectedOn }),
    };
  });
}

/** The steps that were done before the withdrawal, the first at least, and the withdrawal. */
function withdrawnSteps(document: ZaakDocument, language: string, closedOn: string): CaseStep[] {
  const steps = caseSteps({ ...document, zaak: { ...document.zaak, einddatum: null } }, language);
  const done = steps.filter(({ state }, index) => index === 0 || state === 'done');
  return [
    ...done.map((step) => ({ ...step, state: 'done' as const })),
    ...(document.resultaat
      ? [{ title: document.resultaat.omschrijving, state: 'done' as const, date: closedOn }]
      : []),
  ];
}

function timeOf(status: Status): number {
  const time = +new Date(status.datumStatusGezet);
  return Number.isNaN(time) ? -Infinity : time;
}

function dateOf(status: Status | undefined): string | undefined {
  const time = status ? timeOf(status) : -Infinity;
  return Number.isFinite(time) ? amsterdamDate(new Date(time)) : undefined;
}

function latestStatuses(statuses: Status[]): Map<string, Status> {
  const latest = new Map<string, Status>();
  for (const status of statuses) {
    const known = latest.get(status.statustype);
    if (!known || timeOf(status) >= timeOf(known)) latest.set(status.statustype, status);
  }
  return latest;
}

function endOf(types: Statustype[], statuses: Map<string, Status>): number {
  const end = types.findLastIndex((type) => type.isEindstatus && statuses.has(type.url));
  return end < 0 ? types.length - 1 : end;
}

/** Returns the index of the latest status that is no end status, or of the first step when there is none. */
function currentOf(types: Statustype[], statuses: Map<string, Status>): number {
  let current = 0;
  let latest = -Infinity;
  types.forEach((type, index) => {
    const status = type.isEindstatus ? undefined : statuses.get(type.url);
    if (status && timeOf(status) >= latest) {
      current = index;
      latest = timeOf(status);
    }
  });
  return current;
}

function wordsFor(
  type: Statustype,
  status: Status | undefined,
  language: string,
): { title: string; explanation: string | undefined } {
  const text = type.statustekst?.trim() ?? '';
  const fits = text !== '' && text.length <= longestTitle;
  return {
    title: fits ? text : plainStatusName(type.omschrijving.trim(), language),
    explanation: status?.statustoelichting?.trim() || (fits ? '' : text) || type.toelichting?.trim(),
  };
}
