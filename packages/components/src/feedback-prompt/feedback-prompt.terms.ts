import type { FeedbackDriver } from '@plein/domain/feedback.js';
import type { PersonalDataKind } from '@plein/domain/privacy.js';
import type { TermSets } from '../terms/terms.js';

export interface FeedbackTerms {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly more: string;
  readonly satisfaction: string;
  /** The words for 1 to 5. */
  readonly scores: readonly string[];
  readonly reasons: string;
  readonly drivers: Readonly<Record<FeedbackDriver, string>>;
  readonly why: (helpful: boolean) => string;
  readonly whyHint: string;
  readonly left: (characters: number) => string;
  readonly tooLong: (characters: number) => string;
  readonly personal: string;
  readonly personalHelp: (kinds: string) => string;
  readonly kinds: Readonly<Record<PersonalDataKind, string>>;
  readonly send: string;
  readonly thanks: string;
  readonly thanksHelp: string;
  readonly takenOut: (kinds: string) => string;
  readonly refused: string;
  readonly refusedHelp: string;
}

export const feedbackTerms: TermSets<FeedbackTerms> = {
  nl: {
    question: 'Hielp deze pagina u?',
    yes: 'Ja',
    no: 'Nee',
    more: 'Dank u. Wilt u er meer over zeggen? Vul in wat u wilt.',
    satisfaction: 'Hoe tevreden bent u over deze pagina?',
    scores: ['Zeer ontevreden', 'Ontevreden', 'Neutraal', 'Tevreden', 'Zeer tevreden'],
    reasons: 'Waar ligt dat aan?',
    drivers: {
      clear: 'Duidelijke tekst',
      complete: 'Volledige uitleg',
      easy: 'Gemak',
      fast: 'Snelheid',
      human: 'Persoonlijk contact',
    },
    why: (helpful) => (helpful ? 'Wat was goed, of kan nog beter?' : 'Wat miste u, of wat kan beter?'),
    whyHint: 'Schrijf hier geen naam, adres of burgerservicenummer.',
    left: (characters) => `U kunt nog ${String(characters)} ${characters === 1 ? 'teken' : 'tekens'} typen.`,
    tooLong: (characters) =>
      `Maak uw tekst ${String(characters)} ${characters === 1 ? 'teken' : 'tekens'} korter.`,
    personal: 'Er staan persoonlijke gegevens in uw tekst',
    personalHelp: (kinds) => `Voor het versturen halen wij weg: ${kinds}.`,
    kinds: {
      address: 'adres',
      bsn: 'burgerservicenummer',
      email: 'e-mailadres',
      iban: 'rekeningnummer',
      phone: 'telefoonnummer',
      plate: 'kenteken',
    },
    send: 'Verstuur uw reactie',
    thanks: 'Dank u wel voor uw reactie',
    thanksHelp:
      'Wij gebruiken uw reactie om deze pagina beter te maken. Wij weten niet wie u bent. Daarom krijgt u geen antwoord.',
    takenOut: (kinds) => `Uit uw tekst haalden wij weg: ${kinds}.`,
    refused: 'Uw reactie kon zo niet worden verstuurd.',
    refusedHelp: 'Pas uw tekst aan en probeer het opnieuw.',
  },
  en: {
    question: 'Did this page help you?',
    yes: 'Yes',
    no: 'No',
    more: 'Thank you. Would you like to tell us more? Fill in what you like.',
    satisfaction: 'How satisfied are you with this page?',
    scores: ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'],
    reasons: 'What is the reason?',
    drivers: {
      clear: 'Clear text',
      complete: 'Complete information',
      easy: 'Ease',
      fast: 'Speed',
      human: 'Personal contact',
    },
    why: (helpful) => (helpful ? 'What was good, or could be better?' : 'What was missing or went wrong?'),
    whyHint: 'Do not write a name, address or citizen service number here.',
    left: (characters) =>
      `You can type ${String(characters)} more ${characters === 1 ? 'character' : 'characters'}.`,
    tooLong: (characters) =>
      `Make your text ${String(characters)} ${characters === 1 ? 'character' : 'characters'} shorter.`,
    personal: 'There is personal information in your text',
    personalHelp: (kinds) => `Before it is sent we take out: ${kinds}.`,
    kinds: {
      address: 'address',
      bsn: 'citizen service number',
      email: 'email address',
      iban: 'bank account number',
      phone: 'phone number',
      plate: 'number plate',
    },
    send: 'Send your feedback',
    thanks: 'Thank you for your feedback',
    thanksHelp:
      'We use it to make this page better. We do not know who you are, so you will not get a reply.',
    takenOut: (kinds) => `We took out of your text: ${kinds}.`,
    refused: 'Your feedback could not be sent like this.',
    refusedHelp: 'Change your text and try again.',
  },
};
