import type { TermSets } from '../terms/terms.js';

const nl = {
  heading: (organisation: string): string =>
    `Contact met ${organisation.replace(/^Gemeente /, 'de gemeente ')}`,
  headingTask: (task: string): string => `Contact over ${task}`,
  otherWays: 'Andere manieren',
  more: 'Openingstijden en uitleg',
  hours: 'Openingstijden',
  open: 'nu open',
  openUntil: (time: string): string => `open tot ${time} uur`,
  opens: (day: string, time: string): string => `${day} open vanaf ${time} uur`,
  closed: 'gesloten',
  range: (opens: string, closes: string): string => `${opens} tot ${closes} uur`,
  waiting: (minutes: number): string => `wachttijd ongeveer ${String(minutes)} minuten`,
  reasons: {
    'open-now': 'Dit is nu open, dus u krijgt snel antwoord.',
    'best-for-task': 'Dit past het best bij uw vraag.',
    'always-open': 'Dit kan altijd, ook ’s avonds en in het weekend.',
    'opens-soon': 'Dit gaat zo open.',
    other: 'Dit is de eerste manier die weer kan.',
  },
  later: 'Wij zijn nu gesloten. Kies zelf wanneer wij u bellen.',
  actions: {
    phone: 'Bel {}',
    email: 'Mail naar {}',
    callback: 'Bel mij terug',
    appointment: 'Kies een dag en tijd',
    chat: 'Start de chat',
    whatsapp: 'Open WhatsApp',
  } as Partial<Record<string, string>>,
  map: 'Bekijk de route',
  accessibility: 'Toegankelijkheid',
  crisisMore: 'Lees wat u kunt doen',
  call: (phone: string): string => `Bel ${phone}`,
  missing: 'Wij kunnen de contactgegevens nu niet ophalen.',
  tryAgain: 'Probeer het opnieuw',
};

export type ContactTerms = typeof nl;

const en: ContactTerms = {
  heading: (organisation) => `Contact ${organisation}`,
  headingTask: (task) => `Contact about ${task}`,
  otherWays: 'Other ways',
  more: 'Opening hours and more',
  hours: 'Opening hours',
  open: 'open now',
  openUntil: (time) => `open until ${time}`,
  opens: (day, time) => `opens ${day} at ${time}`,
  closed: 'closed',
  range: (opens, closes) => `${opens} to ${closes}`,
  waiting: (minutes) => `about ${String(minutes)} minutes waiting`,
  reasons: {
    'open-now': 'This is open now, so you get an answer soon.',
    'best-for-task': 'This fits your question best.',
    'always-open': 'You can do this at any time, also at night.',
    'opens-soon': 'This opens very soon.',
    other: 'This is the first way that opens again.',
  },
  later: 'We are closed now. Choose when we call you.',
  actions: {
    phone: 'Call {}',
    email: 'Mail {}',
    callback: 'Call me back',
    appointment: 'Choose a day and time',
    chat: 'Start the chat',
    whatsapp: 'Open WhatsApp',
  },
  map: 'Show the route',
  accessibility: 'Accessibility',
  crisisMore: 'Read what you can do',
  call: (phone) => `Call ${phone}`,
  missing: 'We cannot get the contact details right now.',
  tryAgain: 'Try again',
};

export const contactTerms: TermSets<ContactTerms> = { nl, en };
