import type { DayOfWeek } from '@plein/domain/opening-hours.js';
import type { Channel } from '@plein/domain/profile.js';

const weekdays: DayOfWeek[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const notThursday = weekdays.filter((day) => day !== 'Thursday');

/** The channels of Gemeente Zilverbeek. */
export const channels: Channel[] = [
  {
    id: 'telefoon',
    kind: 'phone',
    name: { nl: 'Bel ons', en: 'Call us' },
    address: 'tel:140999',
    displayAddress: '14 0999',
    explanation: {
      nl: 'U krijgt een medewerker aan de lijn.',
      en: 'You will speak to a person.',
    },
    openingHours: [
      { dayOfWeek: notThursday, opens: '08:30', closes: '17:00' },
      { dayOfWeek: ['Thursday'], opens: '08:30', closes: '20:00' },
    ],
    waitingMinutes: 4,
    textRelay: {
      nl: 'Bel ons met Teletolk. Een tolk zet gesproken woorden om in tekst of gebaren.',
      en: 'Call us through a relay service. It turns spoken words into text or signs.',
    },
  },
  {
    id: 'terugbellen',
    kind: 'callback',
    name: { nl: 'Laat u terugbellen', en: 'Ask us to call you back' },
    explanation: {
      nl: 'U kiest zelf wanneer wij u bellen.',
      en: 'You choose when we call you.',
    },
    openingHours: [{ dayOfWeek: weekdays, opens: '09:00', closes: '17:00' }],
    callback: {
      windows: [
        { opens: '09:00', closes: '11:00' },
        { opens: '11:00', closes: '13:00' },
        { opens: '13:00', closes: '15:00' },
        { opens: '15:00', closes: '17:00' },
      ],
      daysAhead: 5,
      leadMinutes: 60,
    },
  },
  {
    id: 'afspraak',
    kind: 'appointment',
    name: { nl: 'Maak een afspraak', en: 'Make an appointment' },
    address: '/contact#afspraak',
    explanation: {
      nl: 'U wordt op de afgesproken tijd geholpen.',
      en: 'We help you at the time you choose.',
    },
  },
  {
    id: 'stadhuis',
    kind: 'counter',
    name: { nl: 'Kom naar het stadhuis', en: 'Visit the town hall' },
    explanation: {
      nl: 'Zonder afspraak wacht u soms langer.',
      en: 'Without an appointment you may have to wait.',
    },
    openingHours: [
      { dayOfWeek: notThursday, opens: '09:00', closes: '16:00' },
      { dayOfWeek: ['Thursday'], opens: '09:00', closes: '20:00' },
    ],
    location: {
      street: 'Het Zilverplein 1',
      postcode: '9999 ZB',
      city: 'Zilverbeek',
      accessibility: {
        nl: 'De ingang is gelijkvloers. De deur gaat vanzelf open. Er is een lift en een aangepast toilet.',
        en: 'The entrance is level. The door opens by itself. There is a lift and an accessible toilet.',
      },
      publicTransport: {
        nl: 'Bus 4 stopt bij halte Zilverplein, op 100 meter van de ingang.',
        en: 'Bus 4 stops at Zilverplein, 100 metres from the entrance.',
      },
      mapUrl: 'https://kaart.zilverbeek.example/stadhuis',
    },
    interpreter: {
      nl: 'Bel ons eerst. Wij regelen een tolk, ook voor gebarentaal.',
      en: 'Call us first. We arrange an interpreter, also of sign language.',
    },
  },
  {
    id: 'whatsapp',
    kind: 'whatsapp',
    name: { nl: 'Stuur een WhatsApp', en: 'Send a WhatsApp message' },
    address: 'https://whatsapp.zilverbeek.example/',
    displayAddress: '14 0999',
    explanation: {
      nl: 'Stuur geen persoonlijke gegevens mee.',
      en: 'Please do not send personal details.',
    },
    openingHours: [{ dayOfWeek: weekdays, opens: '08:30', closes: '17:00' }],
  },
  {
    id: 'e-mail',
    kind: 'email',
    name: { nl: 'Stuur een e-mail', en: 'Send an e-mail' },
    address: 'mailto:gemeente@zilverbeek.example',
    displayAddress: 'gemeente@zilverbeek.example',
    explanation: {
      nl: 'U krijgt binnen 2 werkdagen antwoord.',
      en: 'You will get an answer within 2 working days.',
    },
  },
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
