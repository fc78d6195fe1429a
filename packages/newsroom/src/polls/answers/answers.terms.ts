import type { AnswerState, RefusalReason } from '@plein/domain/polls/written.js';
import type { NewsroomLanguage } from '../../shell/language.js';

const nl = {
  title: (count: number) =>
    count === 0
      ? 'Alle antwoorden zijn gelezen'
      : count === 1
        ? 'Eén antwoord wacht op een lezer'
        : `${String(count)} antwoorden wachten op een lezer`,
  titles: { accepted: 'Aangenomen antwoorden', refused: 'Geweigerde antwoorden' },
  help: 'Niemand ziet een antwoord voordat u het aanneemt. Na de sluiting staat het precies zo op de site. Bewoners lezen uw reden als zij een antwoord schreven dat u weigert.',
  states: {
    waiting: 'wacht',
    accepted: 'aangenomen',
    refused: 'geweigerd',
  } satisfies Record<AnswerState, string>,
  filter: 'Stand',
  counts: (waiting: number, accepted: number, refused: number) =>
    `Wacht: ${String(waiting)}. Aangenomen: ${String(accepted)}. Geweigerd: ${String(refused)}.`,
  read: 'Lees de antwoorden',
  openData: 'Open data (CSV)',
  none: 'Er is hier niets te lezen.',
  more: (shown: number, total: number) =>
    `U ziet de oudste ${String(shown)} van ${String(total)}. Daarna komen de andere.`,
  order: 'Volgorde',
  orders: { oldest: 'oudste eerst', marked: 'met een teken eerst' },
  received: (when: string) => `binnen sinds ${when}`,
  found: 'Gegevens van een persoon:',
  kinds: {
    address: 'adres',
    bsn: 'burgerservicenummer',
    email: 'e-mailadres',
    iban: 'rekeningnummer',
    phone: 'telefoonnummer',
    plate: 'kenteken',
    birth: 'geboortedatum',
    document: 'documentnummer',
  },
  words: 'Woorden van de lijst:',
  accept: 'Neem aan',
  refuse: 'Weiger',
  refuseYes: 'Weiger dit antwoord',
  reason: 'Waarom?',
  reasons: {
    'personal-data': 'gegevens van een persoon',
    insulting: 'beledigend of bedreigend',
    'off-topic': 'gaat niet over de vraag',
    advertising: 'reclame',
    unreadable: 'niet te lezen',
    other: 'iets anders',
  } satisfies Record<RefusalReason, string>,
  note: 'Uw uitleg aan de schrijver',
  noteHint: 'De schrijver leest dit. Herhaal het antwoord niet.',
  missing: 'Kies een reden. Bij iets anders schrijft u ook waarom.',
  wasChanged: 'De schrijver veranderde of wiste dit antwoord net. Lees het opnieuw.',
  saidAccepted: 'Aangenomen.',
  saidRefused: 'Geweigerd. De schrijver kan uw reden lezen.',
  wordList: 'Woorden die wij aanwijzen',
  wordListHint: 'Eén woord op een regel. De lijst helpt u lezen en beslist niets.',
  saveWords: 'Sla de woorden op',
  savedWords: 'De woorden zijn opgeslagen.',
};

export type AnswersTerms = typeof nl;

const en: AnswersTerms = {
  title: (count) =>
    count === 0
      ? 'All answers have been read'
      : count === 1
        ? 'One answer waits for a reader'
        : `${String(count)} answers wait for a reader`,
  titles: { accepted: 'Accepted answers', refused: 'Refused answers' },
  help: 'Nobody sees an answer before you accept it. After the close it is on the site exactly like this. Residents read your reason when they wrote an answer that you refuse.',
  states: { waiting: 'waits', accepted: 'accepted', refused: 'refused' },
  filter: 'State',
  counts: (waiting, accepted, refused) =>
    `Waits: ${String(waiting)}. Accepted: ${String(accepted)}. Refused: ${String(refused)}.`,
  read: 'Read the answers',
  openData: 'Open data (CSV)',
  none: 'There is nothing to read here.',
  more: (shown, total) =>
    `You see the oldest ${String(shown)} of ${String(total)}. The others come after them.`,
  order: 'Order',
  orders: { oldest: 'oldest first', marked: 'marked ones first' },
  received: (when) => `since ${when}`,
  found: 'Personal data:',
  kinds: {
    address: 'address',
    bsn: 'citizen service number',
    email: 'e-mail address',
    iban: 'bank account',
    phone: 'telephone number',
    plate: 'number plate',
    birth: 'date of birth',
    document: 'document number',
  },
  words: 'Words of the list:',
  accept: 'Accept',
  refuse: 'Refuse',
  refuseYes: 'Refuse this answer',
  reason: 'Why?',
  reasons: {
    'personal-data': 'personal data',
    insulting: 'insulting or threatening',
    'off-topic': 'not about the question',
    advertising: 'advertising',
    unreadable: 'cannot be read',
    other: 'something else',
  },
  note: 'Your words to the writer',
  noteHint: 'The writer reads this. Do not repeat the answer.',
  missing: 'Choose a reason. With something else you write why.',
  wasChanged: 'The writer has just changed or erased this answer. Read it again.',
  saidAccepted: 'Accepted.',
  saidRefused: 'Refused. The writer can read your reason.',
  wordList: 'Words that we mark',
  wordListHint: 'One word on each line. The list helps you read and decides nothing.',
  saveWords: 'Save the words',
  savedWords: 'The words are saved.',
};

export const answersTerms: Readonly<Record<NewsroomLanguage, AnswersTerms>> = { nl, en };
