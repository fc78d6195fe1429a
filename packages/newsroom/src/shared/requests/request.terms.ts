import type { ReturnReason } from '@plein/domain/newsroom.js';
import type { NewsroomLanguage } from '../../shell/language.js';

const inFigures = (language: NewsroomLanguage, count: number): string =>
  new Intl.NumberFormat(language).format(count);

const nl = {
  search: 'Zoek en kies',
  everyTeam: 'Alle teams',
  noTeam: 'Geen team',
  mine: 'Alleen van mij',
  noneChosenHelp: 'Kies een ander team, of maak het nummer leeg.',
  closed: 'Afgerond',
  subject: 'Onderwerp',
  team: 'Team',
  language: 'Taal',
  reference: 'Nummer',
  caseReference: 'Zaak',
  note: 'Notitie voor collega’s',
  noteHint: 'Geen namen of nummers. Die halen wij eruit.',
  somebody: 'Een collega',
  finish: 'Rond af',
  giveBack: 'Geef terug',
  free: 'Maak weer vrij',
  freeWhy: 'Waarom maakt u dit vrij?',
  freeReasons: {
    'colleague-absent': 'Mijn collega is er niet',
    'colleague-asked': 'Mijn collega vraagt erom',
    'taken-by-mistake': 'Het was een vergissing',
  } satisfies Record<ReturnReason, string>,
  outcome: 'Hoe liep het af?',
  outcomeMissing: 'Kies hoe het afliep.',
  close: 'Sluit af',
  handOn: 'Geef door',
  toTeam: 'Aan een ander team',
  chooseTeam: 'Kies een team',
  word: 'Wat moet dit team weten?',
  handOnYes: 'Geef door aan dit team',
  toColleague: 'Aan een collega',
  chooseColleague: 'Kies een collega',
  assignYes: 'Geef aan deze collega',
  noColleagues: 'Er is nu geen andere collega ingelogd.',
  saidClosed: 'Afgerond.',
  saidNew: 'De lijst is bijgewerkt.',
  failed: 'Dit is niet gelukt. De server antwoordt niet. Probeer het opnieuw.',
  more: (count: number): string => `Toon er nog ${String(count)}`,
  show: 'Toon ze',
  nothingClosed: 'Nog niets afgerond',
  cutOpen: (count: number): string =>
    `Hier staan de eerste ${inFigures('nl', count)}. Er kunnen er meer zijn. Rond er een af, dan komt de volgende erbij. Zoeken en kiezen gaat alleen over deze lijst.`,
  cutClosed: (count: number): string =>
    `Hier staan de ${inFigures('nl', count)} die het laatst zijn afgerond. Er kunnen er meer zijn. Zoeken en kiezen gaat alleen over deze lijst.`,
};

/** Terms of every list of what residents sent. */
export type SharedTerms = typeof nl;

const en: SharedTerms = {
  search: 'Search and choose',
  everyTeam: 'All teams',
  noTeam: 'No team',
  mine: 'Only mine',
  noneChosenHelp: 'Choose another team, or empty the number.',
  closed: 'Closed',
  subject: 'Subject',
  team: 'Team',
  language: 'Language',
  reference: 'Number',
  caseReference: 'Case',
  note: 'Note for colleagues',
  noteHint: 'No names or numbers. We take those out.',
  somebody: 'A colleague',
  finish: 'Close',
  giveBack: 'Give back',
  free: 'Make it free again',
  freeWhy: 'Why do you make it free?',
  freeReasons: {
    'colleague-absent': 'My colleague is not here',
    'colleague-asked': 'My colleague asks me to',
    'taken-by-mistake': 'It was a mistake',
  },
  outcome: 'How did it end?',
  outcomeMissing: 'Choose how it ended.',
  close: 'Close it',
  handOn: 'Hand on',
  toTeam: 'To another team',
  chooseTeam: 'Choose a team',
  word: 'What must this team know?',
  handOnYes: 'Hand on to this team',
  toColleague: 'To a colleague',
  chooseColleague: 'Choose a colleague',
  assignYes: 'Give to this colleague',
  noColleagues: 'No other colleague is logged in now.',
  saidClosed: 'Closed.',
  saidNew: 'The list has been updated.',
  failed: 'This did not work. The server does not answer. Try again.',
  more: (count) => `Show ${String(count)} more`,
  show: 'Show them',
  nothingClosed: 'Nothing closed yet',
  cutOpen: (count) =>
    `This list has the first ${inFigures('en', count)}. There may be more. Close one, and the next appears. Search and choose work only within this list.`,
  cutClosed: (count) =>
    `This list has the ${inFigures('en', count)} that were closed last. There may be more. Search and choose work only within this list.`,
};

export const requestTerms: Readonly<Record<NewsroomLanguage, SharedTerms>> = { nl, en };

/** Terms that each list has in words of its own. */
export interface OwnTerms {
  readonly title: string;
  readonly findingClosed: (count: number) => string;
  /** The choice between what is open and what is closed. */
  readonly which: string;
  readonly open: string;
  readonly nothing: string;
  readonly nothingHelp: string;
  readonly nothingClosedHelp: string;
  readonly noneChosen: string;
  readonly received: string;
  readonly take: string;
  readonly takenBy: (name: string) => string;
  readonly outcomes: Readonly<Record<string, string>>;
  readonly arrived: (count: number) => string;
  readonly saidTaken: (name: string) => string;
  readonly saidBack: string;
  readonly saidHandedOn: string;
  readonly saidAssigned: string;
  readonly busy: (name: string) => string;
  readonly gone: string;
}

export type RequestTerms = SharedTerms & OwnTerms;
