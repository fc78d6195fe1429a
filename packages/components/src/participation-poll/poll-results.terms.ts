import { plural } from '../terms/plural.js';

export interface PollResultsTerms {
  readonly tooFew: (least: number) => string;
  readonly tooMany: (most: number) => string;
  readonly announced: (from: string) => string;
  readonly closed: (since: string) => string;
  readonly device: string;
  readonly refused: string;
  readonly refusedHelp: string;
  readonly change: string;
  readonly counted: string;
  readonly changed: string;
  readonly own: string;
  readonly votes: (count: number) => string;
  /** Whose votes are counted. In an open poll others have voted as well. */
  readonly voters: (count: number) => string;
  readonly moreThanAll: string;
  readonly later: (when: string) => string;
  readonly noVotes: string;
  /** Why there are no results, where fewer than `least` voted. */
  readonly tooFewVoters: (least: number) => string;
  /** Title above what the municipality did with the votes. */
  readonly outcome: string;
  readonly outcomeMore: string;
  readonly asTable: string;
  readonly option: string;
  readonly number: string;
  readonly share: string;
}

export const resultsInDutch: PollResultsTerms = {
  tooFew: (least) => (least === 1 ? 'Kies eerst een antwoord.' : `Kies er minstens ${String(least)}.`),
  tooMany: (most) => `Kies er hooguit ${String(most)}. Haal ergens het vinkje weg.`,
  announced: (from) => `Nog niet open: u kunt stemmen vanaf ${from}`,
  closed: (since) => `Gesloten sinds ${since}`,
  device: 'Op dit apparaat staat een willekeurige code. Alleen daarmee kunt u uw stem nog wijzigen.',
  refused: 'Uw stem is niet geteld',
  refusedHelp: 'De peiling is niet (meer) open, of is intussen veranderd.',
  change: 'Wijzig uw stem',
  counted: 'Uw stem telt mee',
  changed: 'Uw nieuwe stem telt mee',
  own: 'Uw keuze',
  votes: (count) => plural('nl', count, { one: '# stem', other: '# stemmen' }),
  voters: (count) =>
    plural('nl', count, {
      one: 'Wij telden de stem van # persoon.',
      other: 'Wij telden de stem van # mensen.',
    }),
  moreThanAll: 'Iedereen mocht meer kiezen. Daarom is het samen meer dan 100%.',
  later: (when) => `De uitslag komt na ${when}.`,
  noVotes: 'Niemand heeft gestemd.',
  tooFewVoters: (least) =>
    `Er stemden minder dan ${String(least)} mensen. Dan laten wij geen uitslag zien. Zo herkent niemand een stem.`,
  outcome: 'Dit deden wij met de stemmen',
  outcomeMore: 'Lees er meer over',
  asTable: 'Bekijk als tabel',
  option: 'Antwoord',
  number: 'Stemmen',
  share: 'Deel',
};
