import type { ZaakDocument } from '@plein/domain/cases.js';
import { dateFrom } from './dates.js';
import { caseTypes, type CaseTypeName } from './case-types.js';

/** A case with the second factor that opens it. */
export interface SeededCase {
  document: ZaakDocument;
  postcode: string;
  houseNumber: string;
}

type Zaak = ZaakDocument['zaak'];

interface CaseStory {
  reference: string;
  type: CaseTypeName;
  title: string;
  postcode: string;
  houseNumber: string;
  /** Days from today; negative is in the past. */
  started: number;
  planned: number | null;
  latest: number | null;
  closed?: number;
  /** Days from today on which each step was reached, in order; `explanation` is the text of the step. */
  reached: { day: number; explanation?: string }[];
  extension?: NonNullable<Zaak['verlenging']>;
  suspension?: string;
  result?: NonNullable<ZaakDocument['resultaat']>;
  /** How many days after the end the resident can say that they are not satisfied. */
  unsatisfied?: number;
  withdrawable?: boolean;
  asked?: {
    title: string;
    explanation: string;
    due: number;
    url?: string;
    action?: string;
    answer?: NonNullable<ZaakDocument['taken'][number]['plein']>['antwoord'];
  }[];
}

const stories: CaseStory[] = [
  {
    reference: 'ZB-2026-0417',
    type: 'omgevingsvergunning',
    title: 'Omgevingsvergunning voor een dakkapel',
    postcode: '9999 ZB',
    houseNumber: '12',
    started: -17,
    planned: 25,
    latest: 39,
    reached: [
      { day: -17 },
      { day: -9, explanation: 'Uw tekening is nog niet compleet. Stuur de tekening van de zijkant mee.' },
    ],
    asked: [
      {
        title: 'Stuur de tekening van de zijkant',
        explanation: 'Zonder deze tekening kunnen wij uw aanvraag niet beoordelen.',
        due: 9,
        url: '/contact',
        action: 'Stuur de tekening',
      },
    ],
  },
  {
    reference: 'ZB-2026-0533',
    type: 'parkeervergunning',
    title: 'Parkeervergunning voor bewoners',
    postcode: '9999 ZC',
    houseNumber: '48A',
    started: -6,
    planned: 8,
    latest: 50,
    reached: [{ day: -6 }, { day: -2, explanation: 'Wij controleren of er plek is in uw zone.' }],
  },
  {
    reference: 'ZB-2026-0298',
    type: 'wmo',
    title: 'Aanvraag voor hulp in het huishouden',
    postcode: '9999 ZD',
    houseNumber: '7',
    started: -44,
    planned: 12,
    latest: 26,
    extension: { reden: 'Wij wachten op het advies van de arts.', duur: 'P14D' },
    reached: [
      { day: -44 },
      { day: -31, explanation: 'Een medewerker is bij u thuis geweest.' },
      { day: -4, explanation: 'Wij hebben advies gevraagd aan een arts.' },
    ],
  },
  {
    reference: 'ZB-2026-0361',
    type: 'bijstand',
    title: 'Aanvraag voor bijstand',
    postcode: '9999 ZE',
    houseNumber: '103',
    started: -29,
    planned: 20,
    latest: 27,
    suspension: 'U zoekt nog een bankafschrift. De termijn staat stil tot wij het hebben.',
    reached: [
      { day: -29 },
      { day: -15, explanation: 'Uw aanvraag ligt stil tot u het bankafschrift stuurt.' },
    ],
    withdrawable: true,
    asked: [
      {
        title: 'Stuur uw bankafschrift van de laatste 3 maanden',
        explanation: 'Stuur een afschrift van elke rekening die u heeft.',
        due: 6,
        answer: { tekst: true, bestanden: true },
      },
    ],
  },
  {
    reference: 'ZB-2026-0582',
    type: 'melding',
    title: 'Melding: straatlamp kapot op de Beekstraat',
    postcode: '9999 ZA',
    houseNumber: '3',
    started: -8,
    planned: -3,
    latest: -1,
    closed: -4,
    reached: [
      { day: -8 },
      { day: -7, explanation: 'De monteur staat ingepland.' },
      { day: -4, explanation: 'De lamp is vervangen.' },
    ],
    result: { omschrijving: 'Opgelost', toelichting: 'De lamp brandt weer. Bedankt voor uw melding.' },
    unsatisfied: 14,
  },
  {
    reference: 'ZB-2026-0219',
    type: 'melding',
    title: 'Melding: overhangende takken op het Molenpad',
    postcode: '9999 ZF',
    houseNumber: '5',
    started: -40,
    planned: -33,
    latest: -31,
    closed: -34,
    reached: [{ day: -40 }, { day: -38 }, { day: -34 }],
    result: { omschrijving: 'Opgelost', toelichting: 'De takken zijn gesnoeid.' },
    unsatisfied: 14,
  },
  {
    reference: 'ZB-2026-0455',
    type: 'melding',
    title: 'Melding: losse tegels op Het Zilverplein',
    postcode: '9999 ZB',
    houseNumber: '20',
    started: -14,
    planned: -9,
    latest: -4,
    reached: [{ day: -14 }, { day: -13, explanation: 'Wij hebben de plek afgezet. De tegels zijn besteld.' }],
  },
];

/** Returns the seeded cases in the terms of the ZGW standard. Every date is relative to `now`. */
export function cases(now: Date): SeededCase[] {
  return stories.map((story) => {
    const { zaaktype, statustypen, plein } = caseTypes[story.type];
    const day = (days: number) => dateFrom(now, days);
    const maybe = (days: number | null | undefined) => (typeof days === 'number' ? day(days) : null);
    return {
      postcode: story.postcode,
      houseNumber: story.houseNumber,
      document: {
        zaak: {
          identificatie: story.reference,
          omschrijving: story.title,
          registratiedatum: day(story.started),
          startdatum: day(story.started),
          einddatum: maybe(story.closed),
          einddatumGepland: maybe(story.planned),
          uiterlijkeEinddatumAfdoening: maybe(story.latest),
          verlenging: story.extension ?? null,
          opschorting: { indicatie: story.suspension !== undefined, reden: story.suspension ?? '' },
        },
        zaaktype,
        statustypen,
        statussen: story.reached.map((step, index) => ({
          statustype: statustypen[index]?.url ?? '',
          datumStatusGezet: `${day(step.day)}T08:00:00Z`,
          ...(step.explanation === undefined ? {} : { statustoelichting: step.explanation }),
        })),
        resultaat: story.result ?? null,
        taken: (story.asked ?? []).map((task) => ({
          titel: task.title,
          toelichting: task.explanation,
          status: 'open' as const,
          deadline: day(task.due),
          ...(task.url && { uitvoering: { url: task.url, ...(task.action && { tekst: task.action }) } }),
          ...(task.answer && { plein: { antwoord: task.answer } }),
        })),
        plein: {
          ...plein,
          ...(story.withdrawable && { withdrawable: true }),
          ...(story.unsatisfied && { unsatisfied: { days: story.unsatisfied, reopens: true } }),
        },
      },
    };
  });
}
