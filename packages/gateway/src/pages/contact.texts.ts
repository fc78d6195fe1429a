import type { CallbackErrorCode } from '@plein/domain/contact.js';
import type { PageLanguage } from './languages.js';

interface ContactTexts {
  title: string;
  ways: string;
  open(until: string | undefined): string;
  closed(until: string | undefined): string;
  callMe: string;
  noSlots: string;
  name: string;
  phone: string;
  phoneHint: string;
  slot: string;
  chooseSlot: string;
  question: string;
  questionHint: string;
  send: string;
  receiptTitle: string;
  weCall(when: string): string;
  reference: string;
  keep: string;
  copy: string;
  errors: Readonly<Record<CallbackErrorCode, string>>;
  /** The text of a code that may be another than the ones above. */
  errorFor(code: string | undefined): string;
}

const errors: Readonly<Record<PageLanguage, ContactTexts['errors']>> = {
  nl: {
    'name-missing': 'Vul uw naam in.',
    'name-too-long': 'Maak uw naam korter: hooguit 100 tekens.',
    'phone-missing': 'Vul uw telefoonnummer in, bijvoorbeeld 06 12345678.',
    'phone-invalid': 'Kijk uw telefoonnummer na, bijvoorbeeld 06 12345678.',
    'slot-missing': 'Kies wanneer wij u mogen bellen.',
    'slot-invalid': 'Kies een ander moment. Dit moment kan niet meer.',
    'slot-past': 'Kies een ander moment. Dit moment is al begonnen.',
    'question-too-long': 'Maak uw vraag korter: hooguit 1000 tekens.',
  },
  en: {
    'name-missing': 'Fill in your name.',
    'name-too-long': 'Make your name shorter: at most 100 characters.',
    'phone-missing': 'Fill in your telephone number, for example 06 12345678.',
    'phone-invalid': 'Check your telephone number, for example 06 12345678.',
    'slot-missing': 'Choose when we may call you.',
    'slot-invalid': 'Choose another time. This one is no longer possible.',
    'slot-past': 'Choose another time. This one has already begun.',
    'question-too-long': 'Make your question shorter: at most 1000 characters.',
  },
};

function textFor(language: PageLanguage, code: string | undefined, other: string): string {
  return Object.entries(errors[language]).find(([one]) => one === code)?.[1] ?? other;
}

export const contactTexts: Readonly<Record<PageLanguage, ContactTexts>> = {
  nl: {
    title: 'Neem contact op',
    ways: 'Zo bereikt u ons',
    open: (until) => (until ? `open tot ${until}` : 'altijd open'),
    closed: (until) => (until ? `gesloten tot ${until}` : 'nu gesloten'),
    callMe: 'Laat u terugbellen',
    noSlots: 'Op dit moment kunt u zich niet laten terugbellen. Kies hierboven een andere manier.',
    name: 'Uw naam',
    phone: 'Uw telefoonnummer',
    phoneHint: 'Bijvoorbeeld 06 12345678',
    slot: 'Wanneer mogen wij bellen?',
    chooseSlot: 'Kies een moment',
    question: 'Uw vraag',
    questionHint: 'Schrijf hier geen burgerservicenummer of rekeningnummer.',
    send: 'Bel mij terug',
    receiptTitle: 'Wij bellen u terug',
    weCall: (when) => `Wij bellen u op ${when}`,
    reference: 'Uw nummer',
    keep: 'Bewaar uw nummer. Noem het als u ons belt.',
    copy: 'Dit vulde u in',
    errors: errors.nl,
    errorFor: (code) => textFor('nl', code, 'Kijk dit veld nog even na.'),
  },
  en: {
    title: 'Contact us',
    ways: 'How to reach us',
    open: (until) => (until ? `open until ${until}` : 'always open'),
    closed: (until) => (until ? `closed until ${until}` : 'closed now'),
    callMe: 'Ask us to call you back',
    noSlots: 'We cannot call you back at this moment. Choose another way above.',
    name: 'Your name',
    phone: 'Your telephone number',
    phoneHint: 'For example 06 12345678',
    slot: 'When may we call?',
    chooseSlot: 'Choose a time',
    question: 'Your question',
    questionHint: 'Please write no citizen service number or bank account here.',
    send: 'Call me back',
    receiptTitle: 'We will call you back',
    weCall: (when) => `We will call you on ${when}`,
    reference: 'Your reference',
    keep: 'Keep your reference. Mention it when you call us.',
    copy: 'What you filled in',
    errors: errors.en,
    errorFor: (code) => textFor('en', code, 'Please check this field.'),
  },
};
