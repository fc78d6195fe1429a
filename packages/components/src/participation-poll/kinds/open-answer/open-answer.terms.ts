import type { RefusalReason } from '@plein/domain/polls/written.js';
import { kinds, type KindWords } from '../../../terms/personal-data.js';

export interface OpenAnswerTerms {
  /** In place of what a poll says of a vote. */
  readonly weight: string;
  readonly open: (until: string) => string;
  readonly announced: (from: string) => string;
  readonly level: string;
  readonly device: string;
  readonly answer: string;
  readonly hint: (longest: number) => string;
  /** How many characters are left, and how many there are too many. */
  readonly left: (count: number) => string;
  readonly over: (count: number) => string;
  readonly empty: string;
  readonly tooLong: (longest: number) => string;
  readonly personal: string;
  readonly personalHelp: (found: string) => string;
  readonly kinds: KindWords;
  readonly send: string;
  readonly refused: string;
  readonly refusedHelp: string;
  readonly full: string;
  readonly arrived: string;
  readonly changed: string;
  readonly change: string;
  readonly own: string;
  readonly waiting: string;
  readonly accepted: string;
  readonly notAccepted: string;
  readonly reasons: Readonly<Record<RefusalReason, string>>;
  readonly note: string;
  readonly code: string;
  readonly codeHelp: string;
  readonly link: string;
  readonly withdraw: string;
  readonly withdrawHelp: string;
  readonly withdrawn: string;
  readonly again: string;
  readonly later: (when: string) => string;
  /** Title above the accepted answers. */
  readonly answers: (count: number) => string;
  readonly none: string;
  readonly openData: string;
  readonly known: string;
  readonly look: string;
}

export const openAnswerInDutch: OpenAnswerTerms = {
  weight: 'Wat gebeurt er met uw antwoord?',
  open: (until) => `Open: u kunt antwoorden tot ${until}`,
  announced: (from) => `Nog niet open: u kunt antwoorden vanaf ${from}`,
  level:
    'Iedereen kan antwoorden. Wij vragen niet wie u bent. Een medewerker leest elk antwoord voordat iedereen het ziet. Daarna is het open data: iedereen mag het gebruiken.',
  device:
    'Op dit apparaat bewaren wij een willekeurige code. Alleen daarmee verandert of wist u uw antwoord.',
  answer: 'Uw antwoord',
  hint: (longest) => `Schrijf hooguit ${String(longest)} tekens. Noem geen namen of adressen.`,
  left: (count) => `Over: ${String(count)} tekens`,
  over: (count) => `Te veel: ${String(count)} tekens`,
  empty: 'Schrijf eerst uw antwoord.',
  tooLong: (longest) => `Uw antwoord is te lang. Schrijf hooguit ${String(longest)} tekens.`,
  personal: 'In uw antwoord staan gegevens van een persoon',
  personalHelp: (found) =>
    `Wij zien: ${found}. Iedereen kan uw antwoord straks lezen. Haal dit weg, of verstuur het zo. Een medewerker kijkt er nog naar.`,
  kinds,
  send: 'Verstuur uw antwoord',
  refused: 'Uw antwoord is niet aangekomen',
  refusedHelp: 'U kunt op dit moment niet antwoorden: de vraag is gesloten, of intussen veranderd.',
  full: 'Er wachten nu te veel antwoorden op een lezer. Wat u schreef, staat er nog. Probeer het later opnieuw.',
  arrived: 'Uw antwoord is binnen',
  changed: 'Uw nieuwe antwoord is binnen',
  change: 'Verander uw antwoord',
  own: 'Dit schreef u',
  waiting: 'Een medewerker leest uw antwoord eerst. Daarvoor ziet niemand anders het.',
  accepted: 'Een medewerker nam uw antwoord aan. Na de sluiting kan iedereen het lezen.',
  notAccepted: 'Een medewerker nam uw antwoord niet aan. Niemand anders kan het lezen.',
  reasons: {
    'personal-data': 'Er staan gegevens van een persoon in.',
    insulting: 'Het is beledigend of bedreigend.',
    'off-topic': 'Het gaat niet over deze vraag.',
    advertising: 'Het is reclame.',
    unreadable: 'Wij konden het niet lezen.',
    other: 'De reden staat hieronder.',
  },
  note: 'De medewerker schrijft:',
  code: 'De code van uw antwoord',
  codeHelp:
    'Bewaar deze code of de link. Alleen daarmee ziet u later wat wij besloten. Laat hem aan niemand zien.',
  link: 'Link naar uw antwoord',
  withdraw: 'Wis uw antwoord',
  withdrawHelp: 'Wij bewaren dan niets van wat u schreef.',
  withdrawn: 'Wij hebben uw antwoord gewist',
  again: 'Schrijf een nieuw antwoord',
  later: (when) => `Na ${when} leest u hier de antwoorden die wij aannamen.`,
  answers: (count) => `Aangenomen antwoorden: ${String(count)}`,
  none: 'Er zijn geen antwoorden om te lezen.',
  openData: 'Alle antwoorden als open data',
  known: 'Schreef u al een antwoord? Vul dan de code ervan in.',
  look: 'Bekijk uw antwoord',
};
