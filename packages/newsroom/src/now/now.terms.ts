import type { Period } from './periods.js';

const nl = {
  finding: (total: string | undefined, most: string | undefined): string =>
    total === undefined
      ? 'Er kwam nog weinig binnen'
      : `Er kwamen ongeveer ${total} gebeurtenissen binnen${most ? `, vooral via het kanaal ${most}` : ''}`,
  late: (count: number): string =>
    count === 1
      ? 'Eén bewoner wacht langer dan beloofd op een telefoontje'
      : `${String(count)} bewoners wachten langer dan beloofd op een telefoontje`,
  crisisIsOn: 'Het crisisbericht staat aan',
  empty:
    'Zodra bewoners de onderdelen vaker gebruiken, ziet u hier aantallen. U hoeft de pagina niet te vernieuwen.',
  period: 'Periode',
  periods: { today: 'Vandaag', week: 'Zeven dagen', month: 'Dertig dagen' } satisfies Record<Period, string>,
  perComponent: 'Per onderdeel of systeem',
  perChannel: 'Per kanaal',
  perEvent: 'Wat er gebeurde',
  latest: 'Laatst binnengekomen',
  component: 'Naam',
  channel: 'Kanaal',
  event: 'Gebeurtenis',
  count: 'Aantal',
  share: 'Aandeel',
  few: 'te weinig om te tonen',
  time: 'Tijd',
  task: 'Onderwerp',
  page: 'Pagina',
  loading: 'Even geduld…',
  title: 'Nu',
  failed: 'Wij kunnen de cijfers nu niet ophalen.',
  failedHelp: 'De server antwoordt niet. Probeer het opnieuw. Blijft het zo, vraag dan uw beheerder.',
  partFailed: 'Wij kunnen dit nu niet ophalen. Wij proberen het vanzelf opnieuw.',
  tryAgain: 'Probeer het opnieuw',
  denied: 'U mag deze cijfers niet zien',
  deniedHelp: 'Vraag de beheerder om een andere rol.',
  rounded: 'Aantallen zijn afgerond op 5. Kleine aantallen staan er niet bij.',
  counting:
    'De cijfers tellen gebeurtenissen, geen personen. In vragen en verzoeken kunnen wel namen staan. Ga daar zorgvuldig mee om.',
  callbacks: 'Terugbellen',
  callbacksNone: 'Niemand wacht op een telefoontje.',
  callbacksAll: (count: number): string => `Bekijk alle ${String(count)} verzoeken`,
  callbacksOne: 'Bekijk het verzoek',
  promise: {
    late: (span: string): string => `${span} te laat`,
    now: (span: string): string => `nog ${span}`,
    today: (opens: string, closes: string): string => `vandaag ${opens}–${closes}`,
    later: (day: string, opens: string, closes: string): string => `${day} ${opens}–${closes}`,
  },
  noTask: 'zonder onderwerp',
  questions: 'Geen antwoord in de chat',
  questionsNone: 'Er is geen vraag zonder antwoord.',
  questionsMore: 'Geef antwoord op deze vragen',
  times: (count: number): string => `${String(count)}×`,
  rising: 'Opkomend',
  risingNone: 'Geen onderwerp loopt op.',
  risingTimes: (ratio: string, count: string): string => `${ratio} zo veel als verwacht (${count})`,
  risingMore: 'Bekijk het rapport',
  crisis: 'Crisisbericht',
  crisisOff: 'Het crisisbericht staat uit.',
  crisisOn: 'Bewoners zien dit boven elk onderdeel:',
  crisisMissing: 'Er is nog geen crisisbericht geschreven. Schrijf het eerst bij Profiel.',
  crisisEdit: 'Pas de tekst aan',
  crisisStart: 'Zet aan',
  crisisStop: 'Zet uit',
  crisisAsk: { on: 'Crisisbericht aanzetten?', off: 'Crisisbericht uitzetten?' },
  crisisWill: {
    on: 'Bewoners zien dit bericht meteen, boven elk onderdeel:',
    off: 'Bewoners zien dit bericht dan niet meer:',
  },
  crisisFailed: 'Dat lukte niet. Het crisisbericht is niet veranderd.',
  close: 'Sluit',
  wall: 'Groot scherm',
  wallLeave: 'Verlaat het grote scherm',
  lost: 'Verbinding weg. Wij proberen het opnieuw.',
};

export type NowTerms = typeof nl;

const en: NowTerms = {
  finding: (total, most) =>
    total === undefined
      ? 'Little has come in yet'
      : `About ${total} events came in${most ? `, mostly through the channel ${most}` : ''}`,
  late: (count) =>
    count === 1
      ? 'One resident is waiting longer than promised for a call'
      : `${String(count)} residents are waiting longer than promised for a call`,
  crisisIsOn: 'The crisis message is on',
  empty:
    'As soon as residents use the elements more, you see numbers here. There is no need to reload the page.',
  period: 'Period',
  periods: { today: 'Today', week: 'Seven days', month: 'Thirty days' },
  perComponent: 'Per element or system',
  perChannel: 'Per channel',
  perEvent: 'What happened',
  latest: 'Latest',
  component: 'Name',
  channel: 'Channel',
  event: 'Event',
  count: 'Number',
  share: 'Share',
  few: 'too few to show',
  time: 'Time',
  task: 'Subject',
  page: 'Page',
  loading: 'One moment…',
  title: 'Now',
  failed: 'The figures cannot be fetched right now.',
  failedHelp: 'The server does not answer. Try again. If it stays so, ask your administrator.',
  partFailed: 'This cannot be fetched right now. We are trying again by ourselves.',
  tryAgain: 'Try again',
  denied: 'You may not see these figures',
  deniedHelp: 'Ask the administrator for another role.',
  rounded: 'Numbers are rounded to 5. Low numbers are not shown.',
  counting:
    'The figures count events, not people. Questions and requests can hold names. Handle them with care.',
  callbacks: 'Callbacks',
  callbacksNone: 'Nobody is waiting for a call.',
  callbacksAll: (count) => `See all ${String(count)} requests`,
  callbacksOne: 'See the request',
  promise: {
    late: (span) => `${span} late`,
    now: (span) => `${span} left`,
    today: (opens, closes) => `today ${opens}–${closes}`,
    later: (day, opens, closes) => `${day} ${opens}–${closes}`,
  },
  noTask: 'no subject',
  questions: 'No answer in the chat',
  questionsNone: 'There is no question without an answer.',
  questionsMore: 'Answer these questions',
  times: (count) => `${String(count)}×`,
  rising: 'Rising',
  risingNone: 'No subject is rising.',
  risingTimes: (ratio, count) => `${ratio} as much as expected (${count})`,
  risingMore: 'See the report',
  crisis: 'Crisis message',
  crisisOff: 'The crisis message is off.',
  crisisOn: 'Residents see this above each element:',
  crisisMissing: 'No crisis message has been written yet. Write it under Profile first.',
  crisisEdit: 'Change the words',
  crisisStart: 'Switch on',
  crisisStop: 'Switch off',
  crisisAsk: { on: 'Switch the crisis message on?', off: 'Switch the crisis message off?' },
  crisisWill: {
    on: 'Residents see this message at once, above each element:',
    off: 'Residents will no longer see this message:',
  },
  crisisFailed: 'That did not work. The crisis message has not changed.',
  close: 'Close',
  wall: 'Large screen',
  wallLeave: 'Leave the large screen',
  lost: 'Connection lost. We are trying again.',
};

export const nowTerms: Readonly<Record<'nl' | 'en', NowTerms>> = { nl, en };
