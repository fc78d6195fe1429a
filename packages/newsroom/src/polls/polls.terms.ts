import type { PollDraftState } from '@plein/domain/newsroom.js';
import type { PollKind } from '@plein/domain/polls.js';
import type { MunicipalityRole } from '@plein/domain/vocabulary.js';
import type { NewsroomLanguage } from '../shell/language.js';

const nl = {
  title: 'Peilingen',
  finding: (open: number, waiting: number) => {
    const now =
      open === 0
        ? 'Er loopt geen peiling'
        : open === 1
          ? 'Er loopt één peiling'
          : `Er lopen ${String(open)} peilingen`;
    if (waiting === 0) return now;
    return `${now}, ${waiting === 1 ? 'één wacht' : `${String(waiting)} wachten`} op een uitkomst`;
  },
  none: 'Er zijn nog geen peilingen',
  noneHelp: 'Begin een peiling. Bewoners zien hem pas als u hem opent.',
  make: 'Begin een peiling',
  back: 'Alle peilingen',
  states: {
    draft: 'klad',
    announced: 'aangekondigd',
    open: 'loopt',
    closed: 'gesloten',
  } satisfies Record<PollDraftState, string>,
  untitled: 'Peiling zonder vraag',
  newTitle: 'Nieuwe peiling',
  runs: (from: string, until: string) => `${from} tot ${until}`,
  voters: (count: number) =>
    count === 0 ? 'nog geen stemmen' : count === 1 ? 'één stem' : `${String(count)} stemmen`,
  votersHelp:
    'Dit zijn de stemmen die Plein zelf bewaart: één van elk apparaat. Bij Nu tellen wij gebeurtenissen. Daar telt een veranderde stem dus mee, en een stem in een ander systeem ook.',
  noOutcome: 'wacht op een uitkomst',
  question: 'Vraag',
  explanation: 'Uitleg',
  askedBy: 'Wie vraagt dit?',
  weight: 'Wat weegt de uitslag?',
  weightHint:
    'Bijvoorbeeld: De gemeenteraad kiest. Uw keuze telt mee als advies. Beloof niet dat de uitslag beslist: iemand kan vaker stemmen.',
  fromOnePlace: (votes: number) =>
    `Let op: zeker ${String(votes)} stemmen kwamen binnen een uur van één plek. Dat kan een bibliotheek zijn, of iemand die vaker stemt.`,
  role: 'Rol van de gemeente',
  roles: {
    provider: 'dienstverlener',
    facilitator: 'maakt het mogelijk',
    director: 'regisseur',
    participant: 'doet mee',
  } satisfies Record<MunicipalityRole, string>,
  kind: 'Soort vraag',
  kinds: {
    single: 'één antwoord',
    multiple: 'meer antwoorden',
    'yes-no': 'ja of nee',
    ranking: 'volgorde',
  } satisfies Record<PollKind, string>,
  minimum: 'Minstens',
  maximum: 'Hoogstens',
  option: (number: number) => `Antwoord ${String(number)}`,
  label: 'Antwoord',
  addOption: 'Voeg een antwoord toe',
  image: 'Afbeelding',
  imageUrl: 'Adres van de afbeelding',
  imageAlt: 'Wat er te zien is',
  opensAt: 'Opent',
  closesAt: 'Sluit',
  results: 'Wanneer ziet iemand de stand?',
  resultsAfter: { 'after-vote': 'na het stemmen', 'after-close': 'na het sluiten' },
  save: 'Sla op',
  saved: 'Opgeslagen. Bewoners zien nog niets.',
  savedAnnounced: 'Opgeslagen.',
  openNow: 'Open nu',
  openNowAsk: 'Opent u deze peiling nu?',
  openConsequence: 'Bewoners kunnen dan stemmen. De vraag en de antwoorden liggen daarna vast.',
  openNowYes: 'Ja, open nu',
  plan: 'Kondig aan',
  planAsk: 'Kondigt u deze peiling aan?',
  planConsequence: (when: string) => `Bewoners zien dat de peiling op ${when} opent.`,
  planYes: 'Ja, kondig aan',
  close: 'Sluit nu',
  closeAsk: 'Sluit u deze peiling nu?',
  closeConsequence: 'Niemand kan dan nog stemmen. U draait dit niet terug.',
  closeYes: 'Ja, sluit nu',
  saidOpen: 'De peiling loopt.',
  saidPlanned: 'De peiling is aangekondigd.',
  saidClosed: 'De peiling is gesloten. Schrijf nu wat u met de stemmen doet.',
  tally: 'De stand',
  tallyLater: 'U ziet de uitslag als de peiling is gesloten. Zo blijft geheim wie wat koos.',
  tallyHidden: (least: number) =>
    `Er stemden minder dan ${String(least)} mensen. Dan is er geen uitslag: die zou laten zien wat iemand koos.`,
  votes: 'Stemmen',
  points: 'Punten',
  round: (number: number) => `Ronde ${String(number)}`,
  outcome: 'Wat u met de stemmen doet',
  outcomeText: 'Uitkomst',
  outcomeHint: 'Zeg eerst wat er is besloten. Zeg dan waarom.',
  outcomeUrl: 'Pagina met meer uitleg',
  publish: 'Zet de uitkomst op de site',
  publishAgain: 'Verander de uitkomst',
  saidPublished: 'De uitkomst staat op de site.',
  published: (when: string) => `Staat op de site sinds ${when}.`,
  preview: 'Voorbeeld',
  previewHelp: 'Zo zien bewoners het. Wat u hier aanklikt, gaat nergens heen.',
  wrong: {
    required: 'Vul dit in.',
    'too-short': 'Vul dit in.',
    'too-long': 'Maak dit korter.',
    format: 'Vul dit in, of schrijf het anders.',
    type: 'Vul dit in.',
    repeated: 'Dit staat er twee keer. Haal er één weg.',
    other: 'Dit klopt nog niet.',
  } as Readonly<Record<string, string>>,
  unfit: {
    '/closesAt': 'Kies een moment na de opening, dat nog komt.',
    '/minChoices': 'Kies een getal dat niet groter is dan hoogstens.',
    '/maxChoices': 'Er zijn minder antwoorden dan dit.',
    '/options': 'Laat twee antwoorden staan: ja en nee.',
    '/results': 'Kies na het sluiten. Anders laat elke stem meer zien wat iemand invulde.',
  } as Readonly<Record<string, string>>,
  state: 'Een collega heeft deze peiling intussen geopend of gesloten. Kijk hoe hij nu staat.',
};

export type PollsTerms = typeof nl;

const en: PollsTerms = {
  title: 'Polls',
  finding: (open, waiting) => {
    const now =
      open === 0
        ? 'No poll is running'
        : open === 1
          ? 'One poll is running'
          : `${String(open)} polls are running`;
    if (waiting === 0) return now;
    return `${now}, ${waiting === 1 ? 'one waits' : `${String(waiting)} wait`} for an outcome`;
  },
  none: 'There are no polls yet',
  noneHelp: 'Begin a poll. Residents see it only when you open it.',
  make: 'Begin a poll',
  back: 'All polls',
  states: { draft: 'draft', announced: 'announced', open: 'running', closed: 'closed' },
  untitled: 'Poll without a question',
  newTitle: 'New poll',
  runs: (from, until) => `${from} until ${until}`,
  voters: (count) => (count === 0 ? 'no votes yet' : count === 1 ? 'one vote' : `${String(count)} votes`),
  votersHelp:
    'These are the votes that Plein itself stores: one from each device. Now counts events, so also a changed vote and a vote in another system.',
  noOutcome: 'waits for an outcome',
  question: 'Question',
  explanation: 'Explanation',
  askedBy: 'Who asks this?',
  weight: 'What weight has the result?',
  weightHint:
    'For example: The council decides. Your choice counts as advice. Do not promise that the result decides: somebody may vote more than once.',
  fromOnePlace: (votes) =>
    `Note: at least ${String(votes)} votes came from one place within an hour. That may be a library, or somebody who votes more than once.`,
  role: 'Role of the municipality',
  roles: {
    provider: 'provider',
    facilitator: 'facilitator',
    director: 'director',
    participant: 'participant',
  },
  kind: 'Kind of question',
  kinds: { single: 'one answer', multiple: 'more answers', 'yes-no': 'yes or no', ranking: 'order' },
  minimum: 'At least',
  maximum: 'At most',
  option: (number) => `Answer ${String(number)}`,
  label: 'Answer',
  addOption: 'Add an answer',
  image: 'Image',
  imageUrl: 'Address of the image',
  imageAlt: 'What it shows',
  opensAt: 'Opens',
  closesAt: 'Closes',
  results: 'When does somebody see the votes?',
  resultsAfter: { 'after-vote': 'after voting', 'after-close': 'after it has closed' },
  save: 'Save',
  saved: 'Saved. Residents see nothing yet.',
  savedAnnounced: 'Saved.',
  openNow: 'Open now',
  openNowAsk: 'Open this poll now?',
  openConsequence: 'Residents can vote then. The question and the answers can no longer change.',
  openNowYes: 'Yes, open now',
  plan: 'Announce',
  planAsk: 'Announce this poll?',
  planConsequence: (when) => `Residents see that the poll opens on ${when}.`,
  planYes: 'Yes, announce',
  close: 'Close now',
  closeAsk: 'Close this poll now?',
  closeConsequence: 'Nobody can vote then. You cannot undo this.',
  closeYes: 'Yes, close now',
  saidOpen: 'The poll is running.',
  saidPlanned: 'The poll has been announced.',
  saidClosed: 'The poll is closed. Write now what you do with the votes.',
  tally: 'The votes',
  tallyLater: 'You see the result when the poll has closed. That keeps secret who chose what.',
  tallyHidden: (least) =>
    `Fewer than ${String(least)} people voted. There is no result then: it would show what somebody chose.`,
  votes: 'Votes',
  points: 'Points',
  round: (number) => `Round ${String(number)}`,
  outcome: 'What you do with the votes',
  outcomeText: 'Outcome',
  outcomeHint: 'Say first what was decided. Then say why.',
  outcomeUrl: 'Page with more information',
  publish: 'Publish the outcome',
  publishAgain: 'Change the outcome',
  saidPublished: 'The outcome is on the site.',
  published: (when) => `On the site since ${when}.`,
  preview: 'Preview',
  previewHelp: 'This is how residents see it. What you press here goes nowhere.',
  wrong: {
    required: 'Fill this in.',
    'too-short': 'Fill this in.',
    'too-long': 'Make this shorter.',
    format: 'Fill this in, or write it differently.',
    type: 'Fill this in.',
    repeated: 'This is here twice. Remove one of them.',
    other: 'This is not right yet.',
  },
  unfit: {
    '/closesAt': 'Choose a moment after the opening that is still to come.',
    '/minChoices': 'Choose a number that is no larger than at most.',
    '/maxChoices': 'There are fewer answers than this.',
    '/options': 'Leave two answers: yes and no.',
    '/results': 'Choose after it has closed. Otherwise each vote more shows what somebody filled in.',
  },
  state: 'A colleague has opened or closed this poll meanwhile. Look how it stands now.',
};

export const pollsTerms: Readonly<Record<NewsroomLanguage, PollsTerms>> = { nl, en };
