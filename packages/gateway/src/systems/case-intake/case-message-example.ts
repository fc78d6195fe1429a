import type { CaseMessage } from '@plein/domain/cases/records.js';

const statusType = (number: number) =>
  `https://zaken.zilverbeek.example/catalogi/api/v1/statustypen/${number}`;

/** A message as it stands in the description of the API. */
export const caseMessageExample: CaseMessage = {
  changedAt: '2026-11-23T09:00:00Z',
  secondFactor: { postcode: '1234 AB', houseNumber: '12-A' },
  document: {
    zaak: {
      identificatie: 'ZAAK-2026-0012',
      omschrijving: 'Parkeervergunning voor bewoners',
      registratiedatum: '2026-11-20',
      startdatum: '2026-11-20',
      einddatum: null,
      einddatumGepland: '2026-12-18',
      uiterlijkeEinddatumAfdoening: '2027-01-15',
      verlenging: null,
      opschorting: { indicatie: false, reden: '' },
    },
    zaaktype: { omschrijving: 'Parkeervergunning', doorlooptijd: 'P8W', servicenorm: 'P4W' },
    statustypen: [
      {
        url: statusType(1),
        omschrijving: 'Ontvangen',
        statustekst: 'Wij hebben uw aanvraag ontvangen.',
        volgnummer: 1,
        isEindstatus: false,
      },
      { url: statusType(2), omschrijving: 'In behandeling', volgnummer: 2, isEindstatus: false },
      { url: statusType(3), omschrijving: 'Afgehandeld', volgnummer: 3, isEindstatus: true },
    ],
    statussen: [{ statustype: statusType(1), datumStatusGezet: '2026-11-20T09:00:00Z' }],
    resultaat: null,
    taken: [
      {
        titel: 'Stuur uw kentekenbewijs',
        status: 'open',
        deadline: '2026-12-01',
        uitvoering: { url: 'https://www.zilverbeek.example/kentekenbewijs', tekst: 'Stuur het' },
      },
    ],
    plein: { task: 'http://standaarden.overheid.nl/owms/terms/parkeervergunning', department: 'parkeren' },
  },
};
