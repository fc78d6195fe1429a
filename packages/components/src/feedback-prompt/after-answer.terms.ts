import type { FeedbackDriver } from '@plein/domain/feedback.js';
import { kinds, type KindWords } from '../terms/personal-data.js';

/** Terms of what follows on the first answer: the rest of the form, personal data, the thank-you and where help is. */
export interface AfterAnswerTerms {
  readonly kinds: KindWords;
  readonly more: string;
  readonly satisfaction: string;
  /** Words for the scores 1 to 5. */
  readonly scores: readonly string[];
  readonly reasons: string;
  readonly drivers: Readonly<Record<FeedbackDriver, string>>;
  readonly why: (helpful: boolean) => string;
  readonly whyHint: string;
  readonly left: (characters: number) => string;
  readonly tooLong: (characters: number) => string;
  readonly send: string;
  readonly refused: string;
  readonly refusedHelp: string;
  readonly problemWhy: string;
  readonly personal: string;
  readonly personalHelp: (kinds: string) => string;
  readonly takenOut: (kinds: string) => string;
  readonly thanks: string;
  readonly thanksHelp: string;
  /** Link to contact, for anyone who wants an answer or was not helped. */
  readonly contact: string;
}

export const afterAnswerInDutch: AfterAnswerTerms = {
  kinds,
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
  send: 'Verstuur uw reactie',
  refused: 'Wij konden uw reactie zo niet versturen.',
  refusedHelp: 'Pas uw tekst aan en probeer het opnieuw.',
  problemWhy: 'Wat gaat er mis op deze pagina?',
  personal: 'Er staan persoonlijke gegevens in uw tekst',
  personalHelp: (kinds) => `Voor het versturen halen wij weg: ${kinds}.`,
  takenOut: (kinds) => `Uit uw tekst haalden wij weg: ${kinds}.`,
  thanks: 'Dank u wel voor uw reactie',
  thanksHelp:
    'Wij gebruiken uw reactie om deze pagina beter te maken. Wij weten niet wie u bent. Daarom krijgt u geen antwoord.',
  contact: 'Wilt u hulp of een antwoord? Neem contact met ons op.',
};
