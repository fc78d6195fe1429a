import type { ZaakDocument } from './index.js';

const types = ['Ontvangen', 'In behandeling', 'Besluit genomen', 'Afgehandeld'];

/** Makes a parking permit case of 5 January 2026, with a service norm of eight weeks and no status yet. */
export function parkingPermit(zaak: Partial<ZaakDocument['zaak']> = {}): ZaakDocument {
  return {
    zaak: {
      identificatie: 'ZB-2026-0001',
      omschrijving: 'Parkeervergunning voor bewoners',
      registratiedatum: '2026-01-05',
      startdatum: '2026-01-05',
      einddatum: null,
      einddatumGepland: null,
      uiterlijkeEinddatumAfdoening: null,
      ...zaak,
    },
    zaaktype: { omschrijving: 'Parkeervergunning behandelen', doorlooptijd: 'P13W', servicenorm: 'P8W' },
    statustypen: types.map((omschrijving, index) => ({
      url: statusType(index + 1),
      omschrijving,
      volgnummer: index + 1,
      isEindstatus: index === types.length - 1,
    })),
    statussen: [],
    taken: [],
    plein: {},
  };
}

/** Returns the address of the status type with that number. */
export function statusType(number: number): string {
  return `https://catalogi.zilverbeek.example/statustypen/${number}`;
}

/** Returns the document with a status set at each of these moments: `[number of the status type, moment]`. */
export function withStatuses(
  document: ZaakDocument,
  ...set: [number: number, moment: string, explanation?: string][]
): ZaakDocument {
  const statussen = set.map(([number, datumStatusGezet, statustoelichting]) => ({
    statustype: statusType(number),
    datumStatusGezet,
    ...(statustoelichting && { statustoelichting }),
  }));
  return { ...document, statussen };
}
