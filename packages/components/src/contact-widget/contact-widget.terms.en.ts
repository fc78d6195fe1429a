import type { ContactTerms } from './contact-widget.terms.js';

/** The terms in English. */
export const en: ContactTerms = {
  heading: (organisation) => `Contact ${organisation}`,
  headingTask: (task) => `Contact about ${task}`,
  otherWays: 'Other ways',
  more: 'Opening hours and more',
  open: 'open now',
  openUntil: (time) => `open until ${time}`,
  opens: (day, time) => `opens ${day} at ${time}`,
  closed: 'closed',
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
  crisisMore: 'Read what you can do',
  missing: 'This does not work now. Are you connected?',
  tryAgain: 'Try again',
};
