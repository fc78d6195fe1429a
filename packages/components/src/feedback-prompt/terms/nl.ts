import type { FeedbackDriver } from '@plein/domain/feedback.js';
import { common, type CommonTerms } from '../../terms/common.js';
import { kinds, type KindWords } from '../../terms/personal-data.js';

export interface FeedbackTerms {
  readonly common: CommonTerms;
  readonly kinds: KindWords;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
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
  readonly personal: string;
  readonly personalHelp: (kinds: string) => string;
  readonly send: string;
  readonly thanks: string;
  readonly thanksHelp: string;
  readonly takenOut: (kinds: string) => string;
  readonly refused: string;
  readonly refusedHelp: string;
}

export const terms: FeedbackTerms = {
  common,
  kinds,
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
  send: 'Verstuur uw reactie',
  thanks: 'Dank u wel voor uw reactie',
  thanksHelp:
    'Wij gebruiken uw reactie om deze pagina beter te maken. Wij weten niet wie u bent. Daarom krijgt u geen antwoord.',
  takenOut: (kinds) => `Uit uw tekst haalden wij weg: ${kinds}.`,
  refused: 'Wij konden uw reactie zo niet versturen.',
  refusedHelp: 'Pas uw tekst aan en probeer het opnieuw.',
};
