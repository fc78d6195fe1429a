import type { ZaakDocument } from '@plein/domain/cases.js';
import { amsterdamDate } from '@plein/domain/opening-hours.js';
import { Type, type Static } from '@sinclair/typebox';

/** What Plein reads of a report (melding) that anyone who has its UUID may read. */
export const publicSignalSchema = Type.Object({
  /** Like `SIG-1234`. */
  id_display: Type.String({ minLength: 3, maxLength: 40 }),
  status: Type.Object({ state: Type.Union([Type.Literal('OPEN'), Type.Literal('CLOSED')]) }),
  created_at: Type.String({ format: 'date-time' }),
  updated_at: Type.String({ format: 'date-time' }),
});
export type PublicSignal = Static<typeof publicSignalSchema>;

const received = { url: 'urn:plein:signalen:open', omschrijving: 'Ontvangen' };
const done = { url: 'urn:plein:signalen:closed', omschrijving: 'Afgehandeld' };

type State = PublicSignal['status']['state'];
const isClosedIn: Readonly<Record<State, boolean>> = { OPEN: false, CLOSED: true };

/**
 * Returns a report as the document that residents are answered from. The public API knows two states and no moment at
 * which a report was closed: `updated_at`, when it changed last, is the nearest that it gives.
 */
export function signalDocument({ id_display, status, created_at, updated_at }: PublicSignal): ZaakDocument {
  const reportedOn = amsterdamDate(new Date(created_at));
  const isClosed = isClosedIn[status.state];
  return {
    zaak: {
      ...{ identificatie: id_display, omschrijving: 'Melding openbare ruimte' },
      ...{ registratiedatum: reportedOn, startdatum: reportedOn },
      einddatum: isClosed ? amsterdamDate(new Date(updated_at)) : null,
      ...{ einddatumGepland: null, uiterlijkeEinddatumAfdoening: null },
    },
    zaaktype: { omschrijving: 'Melding openbare ruimte' },
    statustypen: [
      { ...received, volgnummer: 1, isEindstatus: false },
      { ...done, volgnummer: 2, isEindstatus: true },
    ],
    statussen: [
      { statustype: received.url, datumStatusGezet: created_at },
      ...(isClosed ? [{ statustype: done.url, datumStatusGezet: updated_at }] : []),
    ],
    taken: [],
    plein: {},
  };
}
