import type { Profile, Task } from '@plein/domain/profile.js';
import type { LocalizedText } from '@plein/domain/text.js';

const terms = 'http://standaarden.overheid.nl/owms/terms/';

export const departments: Profile['departments'] = [
  { code: 'burgerzaken', name: { nl: 'Burgerzaken', en: 'Civil affairs' } },
  { code: 'openbare-ruimte', name: { nl: 'Straten en groen', en: 'Streets and parks' } },
  { code: 'afval', name: { nl: 'Afval', en: 'Waste' } },
  { code: 'parkeren', name: { nl: 'Parkeren', en: 'Parking' } },
];

const inPerson: LocalizedText = {
  nl: 'Hiervoor komt u zelf langs. Bel ons voor een afspraak.',
  en: 'You have to come in person. Call us for an appointment.',
};

/** A task: its name and the end of its URI in the Uniforme Productnamenlijst (October 2023), and who handles it. */
type Row = readonly [
  upl: string,
  term: string,
  nl: string,
  en: string,
  department: string,
  reason?: LocalizedText,
];

const rows: readonly Row[] = [
  ['paspoort', 'paspoort', 'Paspoort', 'Passport', 'burgerzaken', inPerson],
  ['identiteitskaart', 'identiteitskaart', 'Identiteitskaart', 'Identity card', 'burgerzaken', inPerson],
  ['rijbewijs', 'rijbewijs', 'Rijbewijs', 'Driving licence', 'burgerzaken', inPerson],
  ['verhuismelding', 'verhuismelding', 'Verhuizing doorgeven', 'Moving house', 'burgerzaken'],
  [
    'brp-uittreksel',
    'brpUittr',
    'Uittreksel uit de BRP',
    'Extract from the population register',
    'burgerzaken',
  ],
  ['geboorteaangifte', 'geboorteaangifte', 'Geboorte aangeven', 'Register a birth', 'burgerzaken', inPerson],
  ['afvalkalender', 'afvalkalender', 'Afvalkalender', 'Waste calendar', 'afval'],
  ['afvalinzameling grofvuil', 'afvalinzameling_grofvuil', 'Grofvuil laten ophalen', 'Bulky waste', 'afval'],
  [
    'melding openbare ruimte (algemeen)',
    'melding_openbare_ruimte_(algemeen)',
    'Melding over de straat',
    'Report a problem in the street',
    'openbare-ruimte',
    { nl: 'Is het gevaarlijk? Bel dan meteen.', en: 'Is it dangerous? Then call at once.' },
  ],
  ['parkeervergunning', 'parkeervergunning', 'Parkeervergunning', 'Parking permit', 'parkeren'],
];

/** Returns ten top tasks, each with these channels. */
export function topTasks(channels: readonly string[]): Task[] {
  return rows.map(([upl, term, nl, en, department, reason]) => ({
    uri: terms + term,
    upl,
    name: { nl, en },
    department,
    channels: [...channels],
    ...(reason && { reason }),
  }));
}

/** Returns the URI of a task by the end of it. */
export const taskUri = (term: string): string => terms + term;
