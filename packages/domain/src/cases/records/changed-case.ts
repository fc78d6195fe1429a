import type { ZaakDocument } from '../schema.js';
import { amsterdamDate } from '../../opening-hours/amsterdam.js';
import type { FieldProblem } from '../../problem/schema.js';
import { casePromise } from '../promise.js';
import { daysFrom } from './days-from.js';
import { caseEmailProblems, secondFactorProblems } from './new-case.js';
import type { CaseChange } from './schema.js';

/** A case after a change; or why the change does not fit the case as it is. */
export type ChangedCase =
  { status: 'ok'; document: ZaakDocument } | { status: 'invalid'; errors: FieldProblem[] };

type Kind = CaseChange['kind'];
type ChangeOf<One extends Kind> = Extract<CaseChange, { kind: One }>;
type Change<One extends Kind> = (document: ZaakDocument, change: ChangeOf<One>, now: Date) => ChangedCase;

const ok = (document: ZaakDocument): ChangedCase => ({ status: 'ok', document });
const invalid = (field: string, code: string, detail: string): ChangedCase => ({
  status: 'invalid',
  errors: [{ field, code, detail }],
});
const withZaak = (document: ZaakDocument, zaak: Partial<ZaakDocument['zaak']>): ZaakDocument => ({
  ...document,
  zaak: { ...document.zaak, ...zaak },
});
const explained = (name: string, text: string | undefined) => (text?.trim() ? { [name]: text.trim() } : {});

const mostStatuses = 200;
const mostTasks = 50;

const changes: { readonly [One in Kind]: Change<One> } = {
  step(document, { statustype, explanation }, now) {
    const type = document.statustypen.find(({ url }) => url === statustype);
    if (!type) return invalid('/statustype', 'unknown', 'Write the url of one of the status types.');
    if (type.isEindstatus)
      return invalid('/statustype', 'end', 'Close the case, with its result, to reach the last step.');
    const status = {
      statustype,
      datumStatusGezet: now.toISOString(),
      ...explained('statustoelichting', explanation),
    };
    return ok({ ...document, statussen: [...document.statussen, status].slice(-mostStatuses) });
  },

  ask(document, { title, explanation, dueOn, url, answer }, now) {
    if (dueOn < amsterdamDate(now)) return invalid('/dueOn', 'past', 'Write today or a later date.');
    if (document.taken.length >= mostTasks)
      return invalid('', 'too-many', `A case has at most ${mostTasks} questions.`);
    const task = {
      titel: title.trim(),
      ...explained('toelichting', explanation),
      status: 'open' as const,
      deadline: dueOn,
      ...(url && { uitvoering: { url } }),
      ...((answer?.text || answer?.files) && {
        plein: { antwoord: { tekst: answer.text, bestanden: answer.files } },
      }),
    };
    return ok({ ...document, taken: [...document.taken, task] });
  },

  answered(document, { task }) {
    if (document.taken[task]?.status !== 'open')
      return invalid('/task', 'unknown', 'Write the place of an open question in `taken`, from 0.');
    const taken = document.taken.map((one, index) =>
      index === task ? { ...one, status: 'afgerond' as const } : one,
    );
    return ok({ ...document, taken });
  },

  extend(document, { reason, until }, now) {
    const { expectedOn = document.zaak.startdatum } = casePromise(document, amsterdamDate(now));
    if (until <= expectedOn)
      return invalid('/until', 'not-later', `Write a date after ${expectedOn}, which is promised now.`);
    return ok(
      withZaak(document, {
        einddatumGepland: until,
        verlenging: { reden: reason.trim(), duur: `P${daysFrom(expectedOn, until)}D` },
      }),
    );
  },

  suspend: (document, { reason }) =>
    ok(withZaak(document, { opschorting: { indicatie: true, reden: reason.trim() } })),

  resume(document) {
    if (!document.zaak.opschorting?.indicatie)
      return invalid('', 'not-suspended', 'This case is not suspended.');
    return ok(withZaak(document, { opschorting: { indicatie: false, reden: '' } }));
  },

  close(document, { result, explanation }, now) {
    const types = [...document.statustypen].sort((one, other) => one.volgnummer - other.volgnummer);
    const end = types.findLast(({ isEindstatus }) => isEindstatus) ?? types.at(-1);
    const date = amsterdamDate(now);
    const closed = withZaak(document, {
      einddatum: date < document.zaak.startdatum ? document.zaak.startdatum : date,
      opschorting: null,
    });
    return ok({
      ...closed,
      statussen: [
        ...document.statussen,
        ...(end ? [{ statustype: end.url, datumStatusGezet: now.toISOString() }] : []),
      ].slice(-mostStatuses),
      resultaat: { omschrijving: result.trim(), ...explained('toelichting', explanation) },
    });
  },

  reopen: (document) => ok({ ...withZaak(document, { einddatum: null }), resultaat: null }),

  allow(
    { plein: { unsatisfied: _, withdrawable: __, ...plein }, ...document },
    { unsatisfied, withdrawable },
  ) {
    return ok({
      ...document,
      plein: { ...plein, ...(unsatisfied && { unsatisfied }), ...(withdrawable && { withdrawable }) },
    });
  },

  // The address is stored beside the document, as a hash.
  address(document, { secondFactor }) {
    const errors = secondFactorProblems(secondFactor);
    return errors.length > 0 ? { status: 'invalid', errors } : ok(document);
  },

  // The e-mail address is stored beside the document, encrypted.
  email(document, { email }) {
    const errors = caseEmailProblems(email);
    return errors.length > 0 ? { status: 'invalid', errors } : ok(document);
  },
};

/** What changes only what the resident may do, and where a link goes to, so that a closed case takes it too. */
const atAnyTime: readonly Kind[] = ['allow', 'email'];

/**
 * Returns the case after a change by staff. A closed case can only be reopened, besides what its resident may do.
 * @param now the moment of the change
 */
export function changedCase(document: ZaakDocument, change: CaseChange, now: Date): ChangedCase {
  const isClosed = document.zaak.einddatum !== null;
  if (isClosed !== (change.kind === 'reopen') && !atAnyTime.includes(change.kind)) {
    return isClosed
      ? invalid('/kind', 'closed', 'This case is closed. Reopen it first.')
      : invalid('/kind', 'open', 'This case is open.');
  }
  const make = changes[change.kind] as Change<Kind>;
  return make(document, change, now);
}
