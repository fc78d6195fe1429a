import { addDuration, parseDuration } from './duration.js';
import type { CaseView, ZaakDocument } from './schema.js';

/**
 * Returns the promise of a case: the planned end; else the service norm; else the legal last day; else the
 * legal term. The dates already include an extension; the norm and the term do not, so it is added to them.
 *
 * A case is late after the expected date, or when it was closed after it. A suspension stops the term.
 *
 * @param today `YYYY-MM-DD` in Amsterdam
 */
export function casePromise(document: ZaakDocument, today: string): CaseView['promise'] {
  const { zaak, zaaktype, plein } = document;
  const expectedOn =
    zaak.einddatumGepland ??
    endOfTerm(zaak, zaaktype.servicenorm) ??
    zaak.uiterlijkeEinddatumAfdoening ??
    endOfTerm(zaak, zaaktype.doorlooptijd);
  const norm = readable(zaaktype.servicenorm) ?? readable(zaaktype.doorlooptijd);
  const usual = readable(plein.usual);
  const paused = !zaak.einddatum && zaak.opschorting?.indicatie === true;
  return {
    ...(expectedOn && { expectedOn }),
    ...(norm && { norm }),
    ...(usual && { usual }),
    late: expectedOn !== undefined && !paused && (zaak.einddatum ?? today) > expectedOn,
  };
}

function readable(duration: string | null | undefined): string | undefined {
  return duration && duration.length <= 20 && parseDuration(duration) ? duration : undefined;
}

function endOfTerm(zaak: ZaakDocument['zaak'], term: string | null | undefined): string | undefined {
  const end = term ? addDuration(zaak.startdatum, term) : undefined;
  return end && zaak.verlenging ? (addDuration(end, zaak.verlenging.duur) ?? end) : end;
}
