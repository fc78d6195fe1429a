import type { TermSets } from '../terms/terms.js';

export interface PollResultsTerms {
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
  readonly voters: (count: number) => string;
  readonly moreThanAll: string;
  readonly later: (when: string) => string;
  readonly noVotes: string;
  readonly asTable: string;
  readonly option: string;
  readonly number: string;
  readonly share: string;
}

export const pollResultsTerms: TermSets<PollResultsTerms> = {
  nl: {
    announced: (from) => `Nog niet open: u kunt stemmen vanaf ${from}`,
    closed: (since) => `Gesloten sinds ${since}`,
    device: 'Op dit apparaat staat een willekeurige code. Alleen daarmee kunt u uw stem nog wijzigen.',
    refused: 'Uw stem is niet geteld',
    refusedHelp: 'De peiling is niet (meer) open, of is intussen veranderd.',
    change: 'Wijzig uw stem',
    counted: 'Uw stem is geteld',
    changed: 'Uw nieuwe stem is geteld',
    own: 'Uw keuze',
    votes: (count) => (count === 1 ? '1 stem' : `${String(count)} stemmen`),
    voters: (count) => (count === 1 ? '1 persoon stemde.' : `${String(count)} mensen stemden.`),
    moreThanAll: 'Iedereen mocht meer kiezen. Daarom is het samen meer dan 100%.',
    later: (when) => `De uitslag komt na ${when}.`,
    noVotes: 'Niemand heeft gestemd.',
    asTable: 'Bekijk als tabel',
    option: 'Antwoord',
    number: 'Stemmen',
    share: 'Deel',
  },
  en: {
    announced: (from) => `Not open yet: you can vote from ${from}`,
    closed: (since) => `Closed since ${since}`,
    device: 'This device holds a random code. Only with that code can you change your vote.',
    refused: 'Your vote was not counted',
    refusedHelp: 'The poll is not open (any more), or it has changed.',
    change: 'Change your vote',
    counted: 'Your vote has been counted',
    changed: 'Your new vote has been counted',
    own: 'Your choice',
    votes: (count) => (count === 1 ? '1 vote' : `${String(count)} votes`),
    voters: (count) => (count === 1 ? '1 person voted.' : `${String(count)} people voted.`),
    moreThanAll: 'Everyone could choose more than one, so together it is more than 100%.',
    later: (when) => `The results come after ${when}.`,
    noVotes: 'Nobody has voted.',
    asTable: 'View as a table',
    option: 'Answer',
    number: 'Votes',
    share: 'Share',
  },
};
