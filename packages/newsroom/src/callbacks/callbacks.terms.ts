import type { ReturnReason } from '@plein/domain/newsroom.js';
import type { MissedReason } from '@plein/domain/vocabulary.js';
import type { NewsroomLanguage } from '../shell/language.js';

const nl = {
  title: 'Terugbellen',
  finding: (open: number, late: number) => {
    if (open === 0) return 'Niemand wacht op een telefoontje';
    const people =
      open === 1
        ? 'Eén bewoner wacht op een telefoontje'
        : `${String(open)} bewoners wachten op een telefoontje`;
    return late === 0 ? people : `${people}, ${String(late)} te lang`;
  },
  findingClosed: (count: number) =>
    count === 0
      ? 'Er is nog niets afgerond'
      : count === 1
        ? 'Eén verzoek is afgerond'
        : `${String(count)} verzoeken zijn afgerond`,
  which: 'Verzoeken',
  open: 'Nog bellen',
  closed: 'Afgerond',
  nothing: 'Niemand wacht meer',
  nothingHelp: 'Vraagt een bewoner om een telefoontje, dan ziet u dat hier vanzelf.',
  nothingClosed: 'Nog niets afgerond',
  nothingClosedHelp: 'Rondt u een verzoek af, dan staat het hier.',
  late: (span: string) => `${span} te laat`,
  now: (span: string) => `nog ${span}`,
  today: (span: string) => `over ${span}`,
  between: (day: string, opens: string, closes: string) => `${day} tussen ${opens} en ${closes} uur`,
  todayWord: 'vandaag',
  subject: 'Onderwerp',
  team: 'Team',
  language: 'Taal',
  reference: 'Nummer',
  caseReference: 'Zaak',
  received: 'Gevraagd',
  noQuestion: 'De bewoner schreef geen vraag op.',
  question: 'Vraag',
  promised: 'Dit staat op het ontvangstbewijs',
  transcript: 'Het gesprek in de chat',
  unchecked:
    'De browser van de bewoner stuurde dit gesprek mee. Wij controleerden niet of de assistent dit zei.',
  resident: 'Bewoner',
  us: 'Assistent, niet gecontroleerd',
  takenBy: (name: string) => `${name} belt`,
  takenByMe: 'U belt',
  take: 'Ik bel',
  taking: 'Even geduld…',
  call: (phone: string) => `Bel ${phone}`,
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
  outcomes: {
    kept: 'Gesproken',
    'no-answer': 'Nam niet op',
    'too-late': 'Te laat gebeld',
    'wrong-number': 'Nummer klopt niet',
    withdrawn: 'Hoeft niet meer',
  } satisfies Record<MissedReason | 'kept', string>,
  inTime: (opens: string, closes: string): string => `Ik belde op tijd, tussen ${opens} en ${closes} uur`,
  outcomeMissing: 'Kies hoe het afliep.',
  note: 'Notitie voor collega’s',
  noteHint: 'Geen namen of nummers. Die halen wij eruit.',
  close: 'Sluit af',
  saidTaken: (name: string) => `U belt ${name}.`,
  saidBack: 'Het verzoek staat weer open.',
  saidClosed: 'Afgerond.',
  saidNew: 'De lijst is bijgewerkt.',
  busy: (name: string) => `${name} was u voor. U hoeft niet te bellen.`,
  gone: 'Dit verzoek is al afgerond of bestaat niet meer.',
  somebody: 'Een collega',
  search: 'Zoek en kies',
  everyTeam: 'Alle teams',
  noTeam: 'Geen team',
  mine: 'Alleen van mij',
  noneChosen: 'Bij deze keuze past geen verzoek',
  noneChosenHelp: 'Kies een ander team, of maak het nummer leeg.',
  more: (count: number): string => `Toon er nog ${String(count)}`,
  arrived: (count: number): string =>
    count === 1 ? 'Er kwam één verzoek bij' : `Er kwamen ${String(count)} verzoeken bij`,
  show: 'Toon ze',
  handOn: 'Geef door',
  toTeam: 'Aan een ander team',
  chooseTeam: 'Kies een team',
  word: 'Wat moet dit team weten?',
  handOnYes: 'Geef door aan dit team',
  toColleague: 'Aan een collega',
  chooseColleague: 'Kies een collega',
  assignYes: 'Geef aan deze collega',
  noColleagues: 'Er is nu geen andere collega ingelogd.',
  handedOn: (by: string, from: string | undefined): string =>
    from === undefined ? `${by} gaf dit door` : `${by} gaf dit door, eerst bij ${from}`,
  saidHandedOn: 'Het andere team heeft het verzoek.',
  saidAssigned: 'Uw collega heeft het verzoek.',
  pauses: 'Kan een bewoner een zaak niet bekijken?',
  pausesHelp:
    'Na veel foute pogingen kan iemand een zaak even niet bekijken. Belt de bewoner? Controleer eerst of u de juiste persoon spreekt. Maak de zaak daarna vrij.',
  pauseReference: 'Zaaknummer',
  pauseReferenceHint: 'Bijvoorbeeld: ZB-2026-0417',
  pauseMissing: 'Vul het zaaknummer in.',
  pausedUntil: (reference: string, until: string) => `${reference} wacht tot ${until}`,
  liftPause: 'Maak de zaak vrij',
  noPause: 'Voor dit nummer hoeft niemand te wachten. Controleer het nummer.',
  saidLifted: (reference: string) => `${reference} is weer te bekijken.`,
  failed: 'Dit is niet gelukt. De server antwoordt niet. Probeer het opnieuw.',
};

export type CallbacksTerms = typeof nl;

const en: CallbacksTerms = {
  title: 'Call back',
  finding: (open, late) => {
    if (open === 0) return 'Nobody is waiting for a call';
    const people =
      open === 1 ? 'One resident is waiting for a call' : `${String(open)} residents are waiting for a call`;
    return late === 0 ? people : `${people}, ${String(late)} too long`;
  },
  findingClosed: (count) =>
    count === 0
      ? 'Nothing has been closed yet'
      : count === 1
        ? 'One request is closed'
        : `${String(count)} requests are closed`,
  which: 'Which requests',
  open: 'Still to call',
  closed: 'Closed',
  nothing: 'Everybody has been called',
  nothingHelp: 'When a resident asks for a call, it shows here by itself.',
  nothingClosed: 'Nothing closed yet',
  nothingClosedHelp: 'When you close a request, it shows here.',
  late: (span) => `${span} late`,
  now: (span) => `${span} left`,
  today: (span) => `in ${span}`,
  between: (day, opens, closes) => `${day} between ${opens} and ${closes}`,
  todayWord: 'today',
  subject: 'Subject',
  team: 'Team',
  language: 'Language',
  reference: 'Number',
  caseReference: 'Case',
  received: 'Asked',
  noQuestion: 'The resident wrote no question.',
  question: 'Question',
  promised: 'What the receipt says',
  transcript: 'The conversation in the chat',
  unchecked:
    'The browser of the resident sent this conversation. We did not check whether the assistant said this.',
  resident: 'Resident',
  us: 'Assistant, not checked',
  takenBy: (name) => `${name} is calling`,
  takenByMe: 'You are calling',
  take: 'I will call',
  taking: 'One moment…',
  call: (phone) => `Call ${phone}`,
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
  outcomes: {
    kept: 'Spoken',
    'no-answer': 'No answer',
    'too-late': 'Called too late',
    'wrong-number': 'The number is wrong',
    withdrawn: 'No longer needed',
  },
  inTime: (opens, closes) => `I called in time, between ${opens} and ${closes}`,
  outcomeMissing: 'Choose how it ended.',
  note: 'Note for colleagues',
  noteHint: 'No names or numbers. We take those out.',
  close: 'Close it',
  saidTaken: (name) => `You are calling ${name}.`,
  saidBack: 'The request is open again.',
  saidClosed: 'Closed.',
  saidNew: 'The list has been updated.',
  busy: (name) => `${name} was first. You need not call.`,
  gone: 'This request is closed already, or is no longer there.',
  somebody: 'A colleague',
  search: 'Search and choose',
  everyTeam: 'All teams',
  noTeam: 'No team',
  mine: 'Only mine',
  noneChosen: 'No request fits this choice',
  noneChosenHelp: 'Choose another team, or empty the number.',
  more: (count) => `Show ${String(count)} more`,
  arrived: (count) => (count === 1 ? 'One request has come in' : `${String(count)} requests have come in`),
  show: 'Show them',
  handOn: 'Hand on',
  toTeam: 'To another team',
  chooseTeam: 'Choose a team',
  word: 'What must this team know?',
  handOnYes: 'Hand on to this team',
  toColleague: 'To a colleague',
  chooseColleague: 'Choose a colleague',
  assignYes: 'Give to this colleague',
  noColleagues: 'No other colleague is logged in now.',
  handedOn: (by, from) =>
    from === undefined ? `${by} handed this on` : `${by} handed this on, first with ${from}`,
  saidHandedOn: 'The other team has the request.',
  saidAssigned: 'Your colleague has the request.',
  pauses: 'Can a resident not see a case?',
  pausesHelp:
    'After many wrong tries a case cannot be seen for a while. Is the resident on the telephone? Check first that you speak to the right person. Then make the case free.',
  pauseReference: 'Case number',
  pauseReferenceHint: 'For example: ZB-2026-0417',
  pauseMissing: 'Fill in the case number.',
  pausedUntil: (reference, until) => `${reference} waits until ${until}`,
  liftPause: 'Make the case free',
  noPause: 'Nobody has to wait for this number. Check the number.',
  saidLifted: (reference) => `${reference} can be seen again.`,
  failed: 'This did not work. The server does not answer. Try again.',
};

export const callbacksTerms: Readonly<Record<NewsroomLanguage, CallbacksTerms>> = { nl, en };
