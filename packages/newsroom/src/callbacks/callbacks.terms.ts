import type { MissedReason, PromiseAnswer } from '@plein/domain/vocabulary.js';
import type { NewsroomLanguage } from '../shell/language.js';
import { requestTerms } from '../shared/requests/request.terms.js';

const nl = {
  ...requestTerms.nl,
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
  nothing: 'Niemand wacht op een telefoontje',
  nothingHelp: 'Vraagt een bewoner om een telefoontje, dan ziet u dat hier vanzelf.',
  nothingClosedHelp: 'Rondt u een verzoek af, dan staat het hier.',
  late: (span: string) => `${span} te laat`,
  now: (span: string) => `nog ${span}`,
  today: (span: string) => `over ${span}`,
  between: (day: string, opens: string, closes: string) => `${day} tussen ${opens} en ${closes} uur`,
  todayWord: 'vandaag',
  received: 'Gevraagd',
  moved: (from: string, at: string): string => `De bewoner verplaatste dit (${at}). Eerst was het ${from}.`,
  cancelledBy: (at: string): string => `De bewoner zei dit af (${at}).`,
  answers: {
    'in-time': 'De bewoner zegt: wij belden op tijd.',
    late: 'De bewoner zegt: wij belden te laat.',
    no: 'De bewoner zegt: wij belden niet.',
  } satisfies Record<PromiseAnswer, string>,
  noQuestion: 'De bewoner schreef geen vraag op.',
  question: 'Vraag',
  promised: 'Dit staat op het ontvangstbewijs',
  transcript: 'Het gesprek in de chat',
  unchecked:
    'De browser van de bewoner stuurde dit gesprek mee. Wij controleerden niet of de assistent dit zei.',
  resident: 'Bewoner',
  us: 'Assistent, niet gecontroleerd',
  fullWindows: (count: number): string =>
    count === 0
      ? 'Op alle terugbeltijden is nog plaats'
      : count === 1
        ? 'Eén terugbeltijd is vol'
        : `${String(count)} terugbeltijden zijn vol`,
  allTeams: 'Alle afdelingen samen',
  places: (taken: number, left: number): string =>
    left > 0
      ? `${String(taken)} bezet, ${String(left)} vrij`
      : left === 0
        ? `${String(taken)} bezet, vol`
        : `${String(taken)} bezet, ${String(-left)} te veel`,
  takenBy: (name: string) => `${name} belt`,
  takenByMe: 'U belt',
  take: 'Ik bel',
  taking: 'Even geduld…',
  call: (phone: string) => `Bel ${phone}`,
  outcomes: {
    kept: 'Gesproken',
    'no-answer': 'Nam niet op',
    'too-late': 'Te laat gebeld',
    'wrong-number': 'Nummer klopt niet',
    withdrawn: 'Hoeft niet meer',
  } satisfies Record<MissedReason | 'kept', string>,
  inTime: (opens: string, closes: string): string => `Ik belde op tijd, tussen ${opens} en ${closes} uur`,
  saidTaken: (name: string) => `U belt ${name}.`,
  saidBack: 'Het verzoek staat weer open.',
  busy: (name: string) => `${name} was u voor. U hoeft niet te bellen.`,
  gone: 'Dit verzoek is al afgerond of bestaat niet meer.',
  noneChosen: 'Bij deze keuze past geen verzoek',
  arrived: (count: number): string =>
    count === 1 ? 'Er kwam één verzoek bij' : `Er kwamen ${String(count)} verzoeken bij`,
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
};

export type CallbacksTerms = typeof nl;

const en: CallbacksTerms = {
  ...requestTerms.en,
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
  nothing: 'Nobody waits for a call',
  nothingHelp: 'When a resident asks for a call, it shows here by itself.',
  nothingClosedHelp: 'When you close a request, it shows here.',
  late: (span) => `${span} late`,
  now: (span) => `${span} left`,
  today: (span) => `in ${span}`,
  between: (day, opens, closes) => `${day} between ${opens} and ${closes}`,
  todayWord: 'today',
  received: 'Asked',
  moved: (from, at) => `The resident moved this (${at}). First it was ${from}.`,
  cancelledBy: (at) => `The resident cancelled this (${at}).`,
  answers: {
    'in-time': 'The resident says: we called in time.',
    late: 'The resident says: we called too late.',
    no: 'The resident says: we did not call.',
  },
  noQuestion: 'The resident wrote no question.',
  question: 'Question',
  promised: 'What the receipt says',
  transcript: 'The conversation in the chat',
  unchecked:
    'The browser of the resident sent this conversation. We did not check whether the assistant said this.',
  resident: 'Resident',
  us: 'Assistant, not checked',
  fullWindows: (count) =>
    count === 0
      ? 'Every callback time still has room'
      : count === 1
        ? 'One callback time is full'
        : `${String(count)} callback times are full`,
  allTeams: 'All departments together',
  places: (taken, left) =>
    left > 0
      ? `${String(taken)} taken, ${String(left)} left`
      : left === 0
        ? `${String(taken)} taken, full`
        : `${String(taken)} taken, ${String(-left)} too many`,
  takenBy: (name) => `${name} is calling`,
  takenByMe: 'You are calling',
  take: 'I will call',
  taking: 'One moment…',
  call: (phone) => `Call ${phone}`,
  outcomes: {
    kept: 'Spoken',
    'no-answer': 'No answer',
    'too-late': 'Called too late',
    'wrong-number': 'The number is wrong',
    withdrawn: 'No longer needed',
  },
  inTime: (opens, closes) => `I called in time, between ${opens} and ${closes}`,
  saidTaken: (name) => `You are calling ${name}.`,
  saidBack: 'The request is open again.',
  busy: (name) => `${name} was first. You need not call.`,
  gone: 'This request is closed already, or is no longer there.',
  noneChosen: 'No request fits this choice',
  arrived: (count) => (count === 1 ? 'One request has come in' : `${String(count)} requests have come in`),
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
};

export const callbacksTerms: Readonly<Record<NewsroomLanguage, CallbacksTerms>> = { nl, en };
