import type { Profile } from '@plein/domain/profile.js';
import { passport, profile } from './content.fixtures.js';

/** A profile with a counter and appointments there: two desks for everything, one for passports. */
export const profileWithAppointments: Profile = {
  ...profile,
  channels: [
    ...profile.channels,
    {
      id: 'stadhuis',
      kind: 'counter',
      name: { nl: 'Stadhuis', en: 'Town hall' },
      openingHours: [
        {
          dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
          ...{ opens: '09:00', closes: '12:00' },
        },
      ],
      location: {
        street: 'Plein 1',
        postcode: '9999 ZB',
        city: 'Zilverbeek',
        mapUrl: 'https://kaart.example/',
      },
    },
    {
      id: 'afspraak',
      kind: 'appointment',
      name: { nl: 'Maak een afspraak', en: 'Make an appointment' },
      appointments: {
        places: [
          { id: 'balie', counter: 'stadhuis', desks: 2 },
          { id: 'paspoorten', counter: 'stadhuis', departments: ['burgerzaken'], desks: 1 },
        ],
        ...{ minutes: 30, daysAhead: 7, leadMinutes: 60 },
      },
    },
  ],
  tasks: profile.tasks.map((task) =>
    task.uri === passport
      ? {
          ...task,
          department: 'burgerzaken',
          appointment: { minutes: 20, bring: { nl: 'Een pasfoto', en: 'A photo' } },
        }
      : task,
  ),
};
