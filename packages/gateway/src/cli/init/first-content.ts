import type { Channel } from '@plein/domain/profile.js';
import { nationalHolidays } from '@plein/domain/national-holidays.js';
import type { DayOfWeek } from '@plein/domain/opening-hours.js';
import { originOf } from '@plein/domain/sites.js';
import { codeOf } from '../../residents/content/municipality.js';
import type { WrittenContent } from '../../server/content-folder/write-folder.js';
import { firstQuestions } from './first-questions.js';
import { departments, topTasks } from './top-tasks.js';

/** What an operator says about the municipality. */
export interface InitAnswers {
  name: string;
  /** Address of its site, as people type it: `www.voorbeelddam.nl`. */
  site?: string | undefined;
  phone?: string | undefined;
  email?: string | undefined;
  street?: string | undefined;
  postcode?: string | undefined;
  city?: string | undefined;
}

const weekdays: DayOfWeek[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const yearsAhead = 3;

/** Makes the first content of a municipality, with what it said and what holds everywhere. */
export function firstContent(answers: InitAnswers, now: Date): WrittenContent {
  const name = /^gemeente\s/i.test(answers.name) ? answers.name : `Gemeente ${answers.name}`;
  const site = originOf(answers.site ?? '');
  const channels = channelsOf(answers);
  const year = now.getUTCFullYear();
  const years = Array.from({ length: yearsAhead }, (_, index) => year + index);
  return {
    municipality: codeOf(name),
    owners: {},
    profile: {
      version: 1,
      organisation: { name, ...(site !== undefined && { url: `${site}/` }) },
      languages: ['nl', 'en'],
      timeZone: 'Europe/Amsterdam',
      origins: site === undefined ? [] : [site],
      privacyStatement: site === undefined ? '/privacy' : `${site}/privacy`,
      channels,
      holidays: years.flatMap(nationalHolidays),
      departments,
      tasks: topTasks(channels.map(({ id }) => id)),
      notices: [],
      crisis: {
        active: false,
        title: { nl: 'Er is een noodsituatie', en: 'There is an emergency' },
        message: {
          nl: 'Lees hier wat u nu kunt doen. Bel 112 als er direct gevaar is.',
          en: 'Read here what you can do now. Call 112 if there is immediate danger.',
        },
      },
    },
    polls: [],
    knowledge: firstQuestions,
  };
}

function channelsOf({ phone, email, street, postcode, city }: InitAnswers): Channel[] {
  const office = [{ dayOfWeek: weekdays, opens: '09:00', closes: '17:00' }];
  return [
    ...(phone === undefined
      ? []
      : [
          {
            id: 'telefoon',
            kind: 'phone',
            name: { nl: 'Bel ons', en: 'Call us' },
            address: `tel:${phone.replaceAll(/[^\d+]/g, '')}`,
            displayAddress: phone,
            openingHours: office,
          } satisfies Channel,
        ]),
    {
      id: 'terugbellen',
      kind: 'callback',
      name: { nl: 'Laat u terugbellen', en: 'Ask us to call you back' },
      openingHours: office,
      callback: {
        windows: [
          { opens: '09:00', closes: '12:00' },
          { opens: '13:00', closes: '17:00' },
        ],
        daysAhead: 5,
        leadMinutes: 60,
      },
    },
    ...(street === undefined || postcode === undefined || city === undefined
      ? []
      : [
          {
            id: 'gemeentehuis',
            kind: 'counter',
            name: { nl: 'Kom naar het gemeentehuis', en: 'Visit the town hall' },
            openingHours: office,
            location: { street, postcode, city },
          } satisfies Channel,
        ]),
    ...(email === undefined
      ? []
      : [
          {
            id: 'e-mail',
            kind: 'email',
            name: { nl: 'Stuur een e-mail', en: 'Send an e-mail' },
            address: `mailto:${email}`,
            displayAddress: email,
          } satisfies Channel,
        ]),
    {
      id: 'chat',
      kind: 'chat',
      name: { nl: 'Stel uw vraag in de chat', en: 'Ask your question in the chat' },
      address: '#plein-chat',
      explanation: {
        nl: 'Een automatische assistent antwoordt meteen.',
        en: 'An automatic assistant answers at once.',
      },
    },
  ];
}
