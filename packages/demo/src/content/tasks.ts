import type { LocalizedText } from '@plein/domain/text.js';
import type { Task } from '@plein/domain/profile.js';
import { taskSubjects } from './task-subjects.js';

const terms = 'http://standaarden.overheid.nl/owms/terms/';

const byAppointment = ['afspraak', 'telefoon', 'terugbellen', 'stadhuis', 'chat', 'whatsapp', 'e-mail'];
const byPhone = ['telefoon', 'terugbellen', 'chat', 'whatsapp', 'e-mail', 'stadhuis'];
const byCallback = ['terugbellen', 'telefoon', 'afspraak', 'e-mail', 'stadhuis'];

const inPerson: LocalizedText = {
  nl: 'Hiervoor komt u zelf langs. Met een afspraak wacht u niet.',
  en: 'You have to come in person. With an appointment you do not wait.',
};
const takesTime: LocalizedText = {
  nl: 'Dit gesprek kost tijd. Kies daarom zelf wanneer wij u bellen.',
  en: 'This conversation takes time. So choose yourself when we call you.',
};
const talkIt: LocalizedText = {
  nl: 'Aan de telefoon is deze vraag het snelst geregeld.',
  en: 'This question is settled fastest by telephone.',
};

function task(
  upl: string,
  term: string,
  nl: string,
  en: string,
  url: string,
  department: string,
  channels: string[],
  reason: LocalizedText,
): Task {
  const about = taskSubjects[term];
  return {
    uri: terms + term,
    upl,
    name: { nl, en },
    ...(about && { about }),
    url,
    department,
    channels,
    reason,
  };
}

/** The top tasks, by their names and URIs in the Uniforme Productnamenlijst (October 2023). */
export const tasks: Task[] = [
  task('paspoort', 'paspoort', 'Paspoort', 'Passport', '/paspoort', 'burgerzaken', byAppointment, inPerson),
  task(
    'identiteitskaart',
    'identiteitskaart',
    'Identiteitskaart',
    'Identity card',
    '/identiteitskaart',
    'burgerzaken',
    byAppointment,
    inPerson,
  ),
  task(
    'rijbewijs',
    'rijbewijs',
    'Rijbewijs',
    'Driving licence',
    '/rijbewijs',
    'burgerzaken',
    byAppointment,
    inPerson,
  ),
  task(
    'verhuismelding',
    'verhuismelding',
    'Verhuizing doorgeven',
    'Moving house',
    '/verhuizen',
    'burgerzaken',
    byPhone,
    talkIt,
  ),
  task(
    'melding openbare ruimte (algemeen)',
    'melding_openbare_ruimte_(algemeen)',
    'Melding over de straat',
    'Report a problem in the street',
    '/melding-doen',
    'openbare-ruimte',
    byPhone,
    {
      nl: 'Is het gevaarlijk? Bel dan meteen.',
      en: 'Is it dangerous? Then call at once.',
    },
  ),
  task(
    'parkeervergunning',
    'parkeervergunning',
    'Parkeervergunning',
    'Parking permit',
    '/parkeervergunning',
    'parkeren',
    byPhone,
    talkIt,
  ),
  task(
    'afvalkalender',
    'afvalkalender',
    'Afvalkalender',
    'Waste calendar',
    '/afval',
    'afval',
    byPhone,
    talkIt,
  ),
  task(
    'afvalinzameling grofvuil',
    'afvalinzameling_grofvuil',
    'Grofvuil laten ophalen',
    'Bulky waste',
    '/grofvuil',
    'afval',
    byPhone,
    {
      nl: 'Aan de telefoon kiest u meteen een ophaaldag.',
      en: 'By telephone you choose a collection day at once.',
    },
  ),
  task(
    'brp-uittreksel',
    'brpUittr',
    'Uittreksel uit de BRP',
    'Extract from the population register',
    '/uittreksel',
    'burgerzaken',
    byPhone,
    talkIt,
  ),
  task(
    'geboorteaangifte',
    'geboorteaangifte',
    'Geboorte aangeven',
    'Register a birth',
    '/geboorte',
    'burgerzaken',
    byAppointment,
    inPerson,
  ),
  task(
    'huwelijk',
    'huwelijk',
    'Trouwen',
    'Getting married',
    '/trouwen',
    'burgerzaken',
    byCallback,
    takesTime,
  ),
  task(
    'overlijdensaangifte',
    'overlijdensaangifte',
    'Overlijden aangeven',
    'Register a death',
    '/overlijden',
    'burgerzaken',
    byPhone,
    {
      nl: 'Een medewerker neemt aan de telefoon rustig de tijd.',
      en: 'By telephone a colleague takes the time you need.',
    },
  ),
  task(
    'bijstand',
    'bijstand',
    'Bijstand',
    'Social assistance',
    '/bijstand',
    'werk-en-inkomen',
    byCallback,
    takesTime,
  ),
  task(
    'wmo-voorziening',
    'wmo-voorziening',
    'Hulp thuis (Wmo)',
    'Help at home (Wmo)',
    '/hulp-thuis',
    'zorg',
    byCallback,
    takesTime,
  ),
  task(
    'gehandicaptenparkeerkaart',
    'gehandicaptenparkeerkaart',
    'Gehandicaptenparkeerkaart',
    'Disabled parking card',
    '/gehandicaptenparkeerkaart',
    'zorg',
    byCallback,
    takesTime,
  ),
  task(
    'omgevingsvergunning',
    'omgevingsvergunning',
    'Bouwen en verbouwen',
    'Building and renovating',
    '/bouwen',
    'omgeving',
    byCallback,
    takesTime,
  ),
  task(
    'hondenbelasting',
    'hondenbelasting',
    'Hondenbelasting',
    'Dog tax',
    '/hondenbelasting',
    'belastingen',
    byPhone,
    talkIt,
  ),
  task(
    'bezwaar',
    'bezwaar',
    'Bezwaar maken',
    'Object to a decision',
    '/bezwaar',
    'juridische-zaken',
    byCallback,
    takesTime,
  ),
];
