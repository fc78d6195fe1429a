import type { ZaakDocument } from '@plein/domain/cases.js';

const names = ['Ontvangen', 'In behandeling', 'Afgehandeld'];
const statusType = (step: number): string =>
  `https://catalogi.example/catalogi/api/v1/statustypen/${String(step).padStart(8, '0')}-0000-4000-8000-000000000000`;

/** Makes a case of a parking permit with three steps, of which none was reached. */
export function parkingCase(identificatie: string, zaak: Partial<ZaakDocument['zaak']> = {}): ZaakDocument {
  return {
    zaak: {
      ...{ identificatie, omschrijving: 'Parkeervergunning voor bewoners' },
      ...{ registratiedatum: '2026-11-02', startdatum: '2026-11-02', einddatum: null },
      ...{ einddatumGepland: '2026-11-30', uiterlijkeEinddatumAfdoening: null },
      ...zaak,
    },
    zaaktype: { omschrijving: 'Parkeervergunning behandelen', doorlooptijd: 'P8W' },
    statustypen: names.map((omschrijving, index) => ({
      ...{ url: statusType(index + 1), omschrijving, volgnummer: index + 1 },
      isEindstatus: index === names.length - 1,
    })),
    statussen: [],
    taken: [],
    plein: {},
  };
}

/** Returns the case with a status for each step on a day of November. A step that no type has is one that nobody knows. */
export function withSteps(document: ZaakDocument, ...steps: [step: number, day: number][]): ZaakDocument {
  const statussen = steps.map(([step, day]) => ({
    statustype: statusType(step),
    datumStatusGezet: `2026-11-${String(day)}T09:00:00Z`,
  }));
  return { ...document, statussen };
}
