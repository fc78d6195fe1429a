import type { ZaakDocument } from '@plein/domain/cases.js';
import type { KnowledgeItem } from '@plein/domain/chat.js';
import type { Poll } from '@plein/domain/polls.js';
import type { Channel, Profile } from '@plein/domain/profile.js';
import type { SeedContent } from '../residents/content/seed.js';

/** Monday morning, half past nine in the Netherlands. */
export const mondayMorning = new Date('2026-11-23T08:30:00Z');
/** The one site of the profile. */
export const site = 'https://www.zilverbeek.example';
export const passport = 'http://standaarden.overheid.nl/owms/terms/paspoort';

const phone: Channel = {
  id: 'telefoon',
  kind: 'phone',
  name: { nl: 'Bel ons', en: 'Call us' },
  address: 'tel:140999',
  displayAddress: '14 0999',
  openingHours: [
    {
      dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
      opens: '09:00',
      closes: '17:00',
    },
  ],
  callback: {
    windows: [
      { opens: '09:00', closes: '12:00' },
      { opens: '13:00', closes: '17:00' },
    ],
    daysAhead: 3,
    leadMinutes: 60,
  },
};

export const profile: Profile = {
  version: 1,
  organisation: { name: 'Gemeente Zilverbeek' },
  languages: ['nl', 'en'],
  timeZone: 'Europe/Amsterdam',
  origins: [site],
  channels: [phone],
  holidays: [],
  departments: [{ code: 'burgerzaken', name: { nl: 'Burgerzaken' } }],
  tasks: [{ uri: passport, upl: 'paspoort', name: { nl: 'Paspoort' }, channels: ['telefoon'] }],
  notices: [],
  privacyStatement: '/privacy',
};

/** A profile with a channel that opens the form for a message. */
export const profileWithMessages: Profile = {
  ...profile,
  channels: [
    phone,
    {
      id: 'mail',
      kind: 'email',
      name: { nl: 'Stuur een bericht' },
      address: 'mailto:gemeente@zilverbeek.example',
      message: {},
    },
  ],
};

/** A profile that offers no callbacks. */
export const profileWithoutCallback: Profile = {
  ...profile,
  channels: [{ id: 'post', kind: 'post', name: { nl: 'Schrijf ons' } }],
  tasks: profile.tasks.map((task) => ({ ...task, channels: ['post'] })),
};

const pollTexts = {
  question: { nl: 'Wat komt er op het plein?', en: 'What comes on the square?' },
  askedBy: { nl: 'Gemeente Zilverbeek' },
  weight: { nl: 'De raad beslist. Uw stem is advies.' },
  municipalityRole: 'director',
  options: [
    { id: 'bomen', label: { nl: 'Bomen', en: 'Trees' } },
    { id: 'water', label: { nl: 'Water', en: 'Water' } },
    { id: 'markt', label: { nl: 'Markt', en: 'Market' } },
  ],
} satisfies Partial<Poll>;

export const squarePoll: Poll = {
  ...pollTexts,
  id: 'plein',
  kind: 'single',
  minChoices: 1,
  maxChoices: 1,
  opensAt: '2026-11-01T08:00:00Z',
  closesAt: '2026-12-01T08:00:00Z',
  results: 'after-vote',
};

export const secretPoll: Poll = {
  ...squarePoll,
  id: 'wensen',
  kind: 'multiple',
  maxChoices: 2,
  results: 'after-close',
};

export const caseDocument: ZaakDocument = {
  zaak: {
    identificatie: 'ZB-2026-0417',
    omschrijving: 'Dakkapel aan de voorkant',
    registratiedatum: '2026-11-02',
    startdatum: '2026-11-02',
    einddatum: null,
    einddatumGepland: '2026-12-14',
    uiterlijkeEinddatumAfdoening: null,
  },
  zaaktype: { omschrijving: 'Omgevingsvergunning', doorlooptijd: 'P8W', servicenorm: 'P6W' },
  statustypen: [
    { url: 'urn:status:1', omschrijving: 'Wij hebben uw aanvraag', volgnummer: 1, isEindstatus: false },
    { url: 'urn:status:2', omschrijving: 'Wij beoordelen uw plan', volgnummer: 2, isEindstatus: false },
    { url: 'urn:status:3', omschrijving: 'U krijgt ons besluit', volgnummer: 3, isEindstatus: true },
  ],
  statussen: [
    { statustype: 'urn:status:1', datumStatusGezet: '2026-11-02T10:00:00Z' },
    { statustype: 'urn:status:2', datumStatusGezet: '2026-11-09T10:00:00Z' },
  ],
  taken: [],
  plein: {},
};

/** The second factor of the case. */
export const address = { postcode: '9999 ZB', houseNumber: '12-A' };

export const knowledge: KnowledgeItem[] = [
  {
    id: 'paspoort-kosten',
    question: { nl: 'Wat kost een paspoort?', en: 'What does a passport cost?' },
    answer: {
      nl: 'Een paspoort kost 83,87 euro. U betaalt aan de balie.',
      en: 'A passport costs 83.87 euros. You pay at the counter.',
    },
    keywords: { nl: 'prijs kosten leges', en: 'price fee' },
    url: '/paspoort',
    task: passport,
  },
  {
    id: 'afval-dagen',
    question: { nl: 'Wanneer wordt mijn afval opgehaald?', en: 'When is my waste collected?' },
    answer: { nl: 'Kijk in de afvalkalender.', en: 'See the waste calendar.' },
    keywords: { nl: 'vuilnis container', en: 'rubbish bin' },
    url: '/afval',
  },
  {
    id: 'coordinator',
    question: { nl: 'Wie is de coördinator van mijn wijk?', en: 'Who is the coordinator of my district?' },
    answer: { nl: 'Dat staat op de pagina van uw wijk.', en: 'See the page of your district.' },
  },
];

export const content = {
  profile,
  polls: [squarePoll, secretPoll],
  cases: [{ document: caseDocument, ...address }],
  knowledge,
} satisfies SeedContent;
