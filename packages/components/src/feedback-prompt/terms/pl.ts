import { common, kinds } from '../../terms/common/pl.js';
import { plural } from '../../terms/plural.js';
import type { FeedbackTerms } from './nl.js';

const characters = { one: '# znak', few: '# znaki', many: '# znaków' };

export const terms: FeedbackTerms = {
  common,
  kinds,
  question: 'Czy ta strona była pomocna?',
  yes: 'Tak',
  no: 'Nie',
  more: 'Dziękujemy. Chcesz powiedzieć więcej? Wypełnij, co chcesz.',
  satisfaction: 'Jak oceniasz tę stronę?',
  scores: ['Bardzo źle', 'Źle', 'Ani dobrze, ani źle', 'Dobrze', 'Bardzo dobrze'],
  reasons: 'Z czego to wynika?',
  drivers: {
    clear: 'Jasny tekst',
    complete: 'Pełne informacje',
    easy: 'Łatwość',
    fast: 'Szybkość',
    human: 'Osobisty kontakt',
  },
  why: (helpful) =>
    helpful ? 'Co było dobre, a co może być lepsze?' : 'Czego zabrakło, a co może być lepsze?',
  whyHint: 'Nie wpisuj tu nazwiska, adresu ani numeru obywatelskiego (BSN).',
  left: (count) => `Możesz wpisać jeszcze ${plural('pl', count, characters)}.`,
  tooLong: (count) => `Skróć tekst o ${plural('pl', count, characters)}.`,
  personal: 'W tekście są dane osobowe',
  personalHelp: (found) => `Przed wysłaniem usuniemy: ${found}.`,
  send: 'Wyślij opinię',
  thanks: 'Dziękujemy za opinię',
  thanksHelp: 'Dzięki tej opinii ulepszymy stronę. Nie wiemy, kim jesteś. Dlatego nie wyślemy odpowiedzi.',
  takenOut: (found) => `Z tekstu usunęliśmy: ${found}.`,
  refused: 'Nie mogliśmy wysłać opinii w tej postaci.',
  refusedHelp: 'Zmień tekst i spróbuj ponownie.',
};
