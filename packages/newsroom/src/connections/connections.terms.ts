import type { ConnectorFaultCode, RepeatRule } from '@plein/domain/connections.js';
import type { NewsroomLanguage } from '../shell/language.js';

const nl = {
  title: 'Koppelingen',
  allWell: 'Alle koppelingen werken',
  notAsked: 'U heeft nog niet elke koppeling getest',
  failing: (count: number) =>
    count === 1 ? 'Eén koppeling antwoordt niet' : `${String(count)} koppelingen antwoorden niet`,
  stuckFinding: (count: number) =>
    count === 1 ? 'Eén verzoek zit vast' : `${String(count)} verzoeken zitten vast`,
  intro:
    'Plein haalt gegevens uit deze systemen, of brengt er verzoeken heen. U ziet wat deze server merkte sinds de start.',
  none: 'Er is nog geen koppeling',
  noneHelp: 'De beheerder van de server zet een koppeling aan. In de handleiding staat hoe.',
  /** Address of the guide for operators, which the gateway serves beside the newsroom. */
  guide: '../docs/nl/case-systems.html',
  toGuide: 'Lees hoe u koppelt',
  systems: {
    klantinteracties: 'Open Klant (Klantinteracties)',
    webhook: 'Webhook',
    email: 'E-mail',
    'work-notices': 'E-mail over nieuw werk',
    'case-links': 'E-mail met een link naar een zaak',
    zaken: 'Zaaksysteem (Zaken-API)',
    signalen: 'Meldingen (Signalen)',
  } as Readonly<Record<string, string>>,
  works: 'Werkt',
  fails: 'Antwoordt niet',
  notTested: 'Nog niet getest',
  paused: 'Verzendt nog niet',
  absent: 'Niet ingesteld',
  since: (when: string) => `Sinds ${when}.`,
  lastAnswer: (when: string) => `Laatste antwoord ${when}.`,
  lastFault: (when: string, what: string) => `Laatste fout ${when}: ${what}`,
  pausedHelp: 'De instellingen houden verzoeken tegen. Ze wachten hier, en gaan niet verloren.',
  absentHelp: 'Deze koppeling staat niet meer in de instellingen. Wat wacht, blijft bewaard.',
  faults: {
    unreachable: 'er kwam geen verbinding.',
    timeout: 'er kwam op tijd geen antwoord.',
    refused: 'het systeem neemt de sleutel niet aan.',
    busy: 'het systeem was te druk.',
    failed: 'het systeem antwoordde met een fout.',
    malformed: 'het antwoord klopte niet.',
    paused: 'het systeem kreeg even rust.',
  } satisfies Record<ConnectorFaultCode, string>,
  status: (code: number) => `code ${String(code)}`,
  fields: (names: string) => `Geweigerd: ${names}.`,
  part: (name: string) => `bij ${name}`,
  counts: (waiting: number, stuck: number, delivered: number) =>
    `${String(waiting)} ${waiting === 1 ? 'wacht' : 'wachten'}, ${String(stuck)} ${stuck === 1 ? 'zit' : 'zitten'} vast, ${String(delivered)} bezorgd.`,
  oldest: (when: string) => `Het oudste wacht sinds ${when}.`,
  repeats: {
    'looked-up': 'Raakt een antwoord zoek? Dan zoekt Plein eerst of het verzoek er al is.',
    'known-by-id': 'Raakt een antwoord zoek? Dan komt hetzelfde bericht nog eens, met hetzelfde nummer.',
    'may-repeat': 'Raakt een antwoord zoek? Dan kan een bericht twee keer komen.',
  } satisfies Record<RepeatRule, string>,
  test: 'Test nu',
  testing: 'Bezig met testen',
  saidWorks: (name: string) => `${name} antwoordt.`,
  saidFails: (name: string, what: string) => `${name}: ${what}`,
  preview: 'Bekijk wat Plein verstuurt',
  previewHelp: 'Dit is een verzonnen verzoek. Er gaat niets weg. Sleutels ziet u hier niet.',
  messageTo: 'Naar',
  retryAll: (count: number) =>
    count === 1 ? 'Probeer het vaste verzoek opnieuw' : `Probeer ${String(count)} vaste verzoeken opnieuw`,
  troubled: 'Wat nog niet lukte',
  troubledHelp: 'Zoek het kenmerk op bij Terugbellen. U kunt de bewoner altijd zelf al bellen.',
  tried: (since: string, attempts: number) =>
    `Van ${since}. ${attempts === 1 ? 'Eén poging' : `${String(attempts)} pogingen`} gedaan.`,
  next: (when: string) => `Volgende poging: ${when}.`,
  stuck: 'Zit vast',
  waits: 'Wacht',
  retry: 'Probeer opnieuw',
  saidRetried: (count: number) =>
    count === 1 ? 'Plein probeert het nu opnieuw.' : `Plein probeert er ${String(count)} opnieuw.`,
  gone: 'Dit is al bezorgd, of Plein is er nu mee bezig.',
  failed: 'Dat lukte niet. Probeer het zo nog eens.',
};

export type ConnectionsTerms = typeof nl;

const en: ConnectionsTerms = {
  title: 'Connections',
  allWell: 'All connections work',
  notAsked: 'Not every connection was tested yet',
  failing: (count) =>
    count === 1 ? 'One connection does not answer' : `${String(count)} connections do not answer`,
  stuckFinding: (count) => (count === 1 ? 'One request is stuck' : `${String(count)} requests are stuck`),
  intro:
    'Plein reads from these systems, or brings requests to them. You see what this server noticed since it started.',
  none: 'There is no connection yet',
  noneHelp: 'The operator of the server turns a connection on. The guide says how.',
  guide: '../docs/case-systems.html',
  toGuide: 'Read how to connect',
  systems: {
    klantinteracties: 'Open Klant (Klantinteracties)',
    webhook: 'Webhook',
    email: 'E-mail',
    'work-notices': 'E-mail about new work',
    'case-links': 'E-mail with a link to a case',
    zaken: 'Case system (Zaken API)',
    signalen: 'Reports (Signalen)',
  },
  works: 'Works',
  fails: 'Does not answer',
  notTested: 'Not tested yet',
  paused: 'Sends nothing yet',
  absent: 'Not in the settings',
  since: (when) => `Since ${when}.`,
  lastAnswer: (when) => `Last answer ${when}.`,
  lastFault: (when, what) => `Last fault ${when}: ${what}`,
  pausedHelp: 'The settings hold requests back. They wait here, and are not lost.',
  absentHelp: 'This connection is no longer in the settings. What waits is still stored.',
  faults: {
    unreachable: 'there was no connection.',
    timeout: 'no answer came in time.',
    refused: 'the key was refused.',
    busy: 'the system was too busy.',
    failed: 'the system answered with an error.',
    malformed: 'the answer was not right.',
    paused: 'the system was left alone for a moment.',
  },
  status: (code) => `code ${String(code)}`,
  fields: (names) => `Refused: ${names}.`,
  part: (name) => `at ${name}`,
  counts: (waiting, stuck, delivered) =>
    `${String(waiting)} waiting, ${String(stuck)} stuck, ${String(delivered)} delivered.`,
  oldest: (when) => `The oldest has waited since ${when}.`,
  repeats: {
    'looked-up': 'If an answer is lost, Plein first looks whether the request is there already.',
    'known-by-id': 'If an answer is lost, the same message comes again, with the same number.',
    'may-repeat': 'If an answer is lost, a message may come twice.',
  },
  test: 'Test now',
  testing: 'Testing',
  saidWorks: (name) => `${name} answers.`,
  saidFails: (name, what) => `${name}: ${what}`,
  preview: 'See what is sent',
  previewHelp: 'This is an invented request. Nothing is sent. Keys are left out.',
  messageTo: 'To',
  retryAll: (count) =>
    count === 1 ? 'Try the stuck request again' : `Try ${String(count)} stuck requests again`,
  troubled: 'What did not work yet',
  troubledHelp: 'Look the reference up under Callbacks. You can always call the resident yourself.',
  tried: (since, attempts) =>
    `From ${since}. ${attempts === 1 ? 'One attempt' : `${String(attempts)} attempts`} so far.`,
  next: (when) => `Next attempt: ${when}.`,
  stuck: 'Stuck',
  waits: 'Waiting',
  retry: 'Try again',
  saidRetried: (count) =>
    count === 1 ? 'Plein tries it again now.' : `Plein tries ${String(count)} of them again.`,
  gone: 'It is delivered already, or Plein is trying it now.',
  failed: 'That did not work. Try again in a moment.',
};

export const connectionsTerms: Readonly<Record<NewsroomLanguage, ConnectionsTerms>> = { nl, en };
