import { plural } from '../../../terms/plural.js';

export interface RankingTerms {
  /** What to do, above the ballot. */
  readonly hint: string;
  /** How to do it with script, besides by choosing a number. */
  readonly how: string;
  /** Before the name of an option: its place on the ballot. */
  readonly place: string;
  readonly noPlace: string;
  readonly up: string;
  readonly down: string;
  /** A place, as it is announced after a move. */
  readonly at: (place: number, of: number) => string;
  /** Says that too few answers have a place. */
  readonly tooFew: (least: number) => string;
  readonly samePlace: string;
  readonly emptyPlace: string;
  readonly own: (place: number) => string;
  readonly points: (count: number) => string;
  readonly pointsLabel: string;
  /** Before the options that won the run-off. */
  readonly winner: string;
  readonly round: (number: number) => string;
  readonly roundsHelp: string;
}

export const rankingInDutch: RankingTerms = {
  hint: 'Zet de antwoorden op volgorde. Plaats 1 vindt u het best.',
  how: 'Kies een plaats, of gebruik de knoppen of de pijltjes. Slepen kan ook.',
  place: 'Plaats van',
  noPlace: 'geen',
  up: 'Hoger',
  down: 'Lager',
  at: (place, of) => `plaats ${String(place)} van ${String(of)}`,
  tooFew: (least) =>
    least === 1
      ? 'Geef eerst een antwoord een plaats.'
      : `Geef minstens ${String(least)} antwoorden een plaats.`,
  samePlace: 'Twee antwoorden hebben dezelfde plaats. Geef elk antwoord een eigen plaats.',
  emptyPlace: 'U slaat een plaats over. Begin bij 1 en ga zo verder.',
  own: (place) => `Uw plaats: ${String(place)}`,
  points: (count) => plural('nl', count, { one: '# punt', other: '# punten' }),
  pointsLabel: 'Punten',
  winner: 'De meeste steun:',
  round: (number) => `Ronde ${String(number)}`,
  roundsHelp:
    'Een hogere plaats geeft meer punten. In elke ronde tellen de eerste plaatsen. Heeft geen antwoord meer dan de helft? Dan valt het laatste af. Die stemmen gaan naar hun volgende keuze.',
};
