import type { ZaakDocument } from '@plein/domain/cases.js';

type CaseType = Pick<ZaakDocument, 'zaaktype' | 'statustypen' | 'plein'>;
type Step = [name: string, residentText: string];

const terms = 'http://standaarden.overheid.nl/owms/terms/';

function caseType(
  id: string,
  zaaktype: ZaakDocument['zaaktype'],
  steps: Step[],
  plein: ZaakDocument['plein'],
): CaseType {
  return {
    zaaktype,
    statustypen: steps.map(([omschrijving, statustekst], index) => ({
      url: `https://zaken.zilverbeek.example/catalogi/api/v1/statustypen/${id}-${index + 1}`,
      omschrijving,
      statustekst,
      volgnummer: index + 1,
      isEindstatus: index === steps.length - 1,
    })),
    plein,
  };
}

/** The kinds of cases of the demo: their steps in plain words, their legal term and their promise. */
export const caseTypes = {
  omgevingsvergunning: caseType(
    'omgevingsvergunning',
    { omschrijving: 'Omgevingsvergunning', doorlooptijd: 'P8W', servicenorm: 'P6W' },
    [
      ['Ontvangen', 'Wij hebben uw aanvraag ontvangen.'],
      ['Controle', 'Wij kijken of uw aanvraag compleet is.'],
      ['Beoordeling', 'Wij beoordelen uw plan.'],
      ['Besluit', 'U krijgt een brief met ons besluit.'],
    ],
    { task: `${terms}omgevingsvergunning`, department: 'omgeving', usual: 'P5W' },
  ),
  parkeervergunning: caseType(
    'parkeervergunning',
    { omschrijving: 'Parkeervergunning', doorlooptijd: 'P8W', servicenorm: 'P2W' },
    [
      ['Ontvangen', 'Wij hebben uw aanvraag ontvangen.'],
      ['Controle', 'Wij controleren uw gegevens.'],
      ['Besluit', 'U krijgt bericht over uw vergunning.'],
    ],
    { task: `${terms}parkeervergunning`, department: 'parkeren', usual: 'P9D' },
  ),
  wmo: caseType(
    'wmo',
    { omschrijving: 'Wmo-voorziening', doorlooptijd: 'P8W', servicenorm: 'P8W' },
    [
      ['Ontvangen', 'Wij hebben uw melding ontvangen.'],
      ['Gesprek', 'Wij praten met u over wat u nodig heeft.'],
      ['Onderzoek', 'Wij bekijken welke hulp past.'],
      ['Besluit', 'U krijgt een brief met ons besluit.'],
    ],
    { task: `${terms}wmo-voorziening`, department: 'zorg', usual: 'P7W' },
  ),
  bijstand: caseType(
    'bijstand',
    { omschrijving: 'Bijstand', doorlooptijd: 'P8W', servicenorm: 'P7W' },
    [
      ['Ontvangen', 'Wij hebben uw aanvraag ontvangen.'],
      ['Gegevens', 'Wij verzamelen de gegevens die nodig zijn.'],
      ['Beoordeling', 'Wij beoordelen uw aanvraag.'],
      ['Besluit', 'U krijgt een brief met ons besluit.'],
    ],
    { task: `${terms}bijstand`, department: 'werk-en-inkomen', usual: 'P6W' },
  ),
  melding: caseType(
    'melding',
    { omschrijving: 'Melding openbare ruimte', doorlooptijd: 'P10D', servicenorm: 'P5D' },
    [
      ['Ontvangen', 'Wij hebben uw melding ontvangen.'],
      ['In behandeling', 'Wij lossen het op.'],
      ['Afgehandeld', 'Uw melding is afgehandeld.'],
    ],
    {
      task: `${terms}melding_openbare_ruimte_(algemeen)`,
      department: 'openbare-ruimte',
      usual: 'P4D',
    },
  ),
} satisfies Record<string, CaseType>;

export type CaseTypeName = keyof typeof caseTypes;
