import type { FeedbackDriver, QuestionFigure } from '@plein/domain/feedback.js';
import type { Preventable } from '@plein/domain/vocabulary.js';
import type { FeedbackStatus } from '@plein/domain/newsroom.js';
import type { NewsroomLanguage } from '../shell/language.js';

const nl = {
  title: 'Reacties',
  finding: (count: number, hasMore: boolean, isNew: boolean) => {
    const number = hasMore ? `Meer dan ${String(count)}` : count === 1 ? 'Eén' : String(count);
    const what = isNew
      ? count === 1
        ? 'nieuwe reactie'
        : 'nieuwe reacties'
      : count === 1
        ? 'reactie'
        : 'reacties';
    if (count === 0) return isNew ? 'Alle reacties zijn gelezen' : 'Er zijn geen reacties die hierbij passen';
    return isNew ? `${number} ${what} om te lezen` : `${number} ${what}`;
  },
  nothingHelp: 'Kies een andere stand of een ander onderwerp om meer te zien.',
  nothingWaits: 'Er wacht geen reactie op u',
  nothingWaitsHelp: 'Een nieuwe reactie ziet u hier vanzelf. Eerdere reacties vindt u bij Stand.',
  status: 'Stand',
  statuses: {
    new: 'nieuw',
    reopened: 'opnieuw opgepakt',
    answered: 'behandeld',
  } satisfies Record<FeedbackStatus, string>,
  every: 'alle',
  subject: 'Onderwerp',
  channel: 'Kanaal',
  unknownChannel: 'onbekend',
  kind: 'Soort bericht',
  neighbourhood: 'Wijk of buurt',
  issue: 'Thema',
  judgement: 'Oordeel',
  judgements: { bad: 'niet tevreden', good: 'tevreden' },
  more: 'Toon oudere reacties',
  loading: 'Even geduld…',
  arrived: 'Er is nieuwe feedback',
  show: 'Toon die',
  helpful: 'Deze pagina hielp',
  notHelpful: 'Deze pagina hielp niet',
  problem: 'Meldt een probleem',
  score: (value: number, most: number) => `${String(value)} van ${String(most)}`,
  noOpinion: 'Geen mening',
  question: 'Vraag',
  expected: 'Vooraf verwacht',
  preventable: 'Te voorkomen',
  preventables: { yes: 'ja', no: 'nee', unknown: 'weet niet' } satisfies Record<Preventable, string>,
  cause: 'Waardoor',
  scores: 'Scores per vraag',
  scoresHelp:
    'Over alle reacties, of over het gekozen onderwerp en kanaal. Elke vraag heeft een eigen schaal.',
  noScores: 'Er is nog geen vraag beantwoord.',
  noScore: 'geen score',
  scoreName: 'Score',
  answers: 'Antwoorden',
  withoutOpinion: 'Zonder mening',
  computed: 'Zo berekend',
  outOf: (mean: string, most: number) => `${mean} van ${String(most)}`,
  figures: {
    'share-of-yes': 'deel dat ja zegt',
    'share-satisfied': 'deel dat 4 of 5 geeft',
    'share-agreeing': 'deel dat het eens is (4 of 5), zonder wie geen mening heeft',
    mean: 'gemiddelde',
    'net-promoter-score': 'procent dat 9 of 10 geeft, min procent dat 0 tot en met 6 geeft',
    none: 'alleen tekst',
  } satisfies Record<QuestionFigure, string>,
  noText: 'Zonder toelichting.',
  removed: 'Uit deze tekst haalden wij persoonlijke gegevens.',
  drivers: {
    clear: 'duidelijk',
    complete: 'compleet',
    easy: 'makkelijk',
    fast: 'snel',
    human: 'persoonlijk',
  } satisfies Record<FeedbackDriver, string>,
  because: 'Vooral door',
  page: 'Pagina',
  team: 'Team',
  reference: 'Nummer',
  answer: 'Wat deed u ermee?',
  answerHint: 'De bewoner liet geen adres achter en krijgt geen bericht. Collega’s lezen dit wel.',
  answerMissing: 'Schrijf op wat u ermee deed.',
  save: 'Sla op',
  answered: 'Wat wij ermee deden',
  by: (name: string, when: string) => `${name}, ${when}`,
  handle: 'Schrijf wat u ermee deed',
  again: 'Verander dit',
  reopen: 'Pak opnieuw op',
  saidAnswered: 'Opgeslagen.',
  saidReopened: 'Deze reactie is opnieuw opgepakt.',
  failed: 'Dit is niet opgeslagen. De server antwoordt niet. Wat u typte, staat er nog.',
};

export type FeedbackTerms = typeof nl;

const en: FeedbackTerms = {
  title: 'Feedback',
  finding: (count, hasMore, isNew) => {
    const number = hasMore ? `More than ${String(count)}` : count === 1 ? 'One' : String(count);
    const what = isNew
      ? count === 1
        ? 'new reaction'
        : 'new reactions'
      : count === 1
        ? 'reaction'
        : 'reactions';
    if (count === 0) return isNew ? 'All reactions have been read' : 'No reactions match';
    return isNew ? `${number} ${what} to read` : `${number} ${what}`;
  },
  nothingHelp: 'Choose another status or subject to see more.',
  nothingWaits: 'No feedback waits for you',
  nothingWaitsHelp: 'New feedback shows here by itself. Choose another status to find earlier feedback.',
  status: 'Status',
  statuses: { new: 'new', reopened: 'taken up again', answered: 'handled' },
  every: 'all',
  subject: 'Subject',
  channel: 'Channel',
  unknownChannel: 'unknown',
  kind: 'Kind of message',
  neighbourhood: 'Neighbourhood',
  issue: 'Theme',
  judgement: 'Judgement',
  judgements: { bad: 'not satisfied', good: 'satisfied' },
  more: 'Show older reactions',
  loading: 'One moment…',
  arrived: 'There is new feedback',
  show: 'Show it',
  helpful: 'This page helped',
  notHelpful: 'This page did not help',
  problem: 'Reports a problem',
  score: (value, most) => `${String(value)} out of ${String(most)}`,
  noOpinion: 'No opinion',
  question: 'Question',
  expected: 'Expected beforehand',
  preventable: 'Preventable',
  preventables: { yes: 'yes', no: 'no', unknown: 'does not know' },
  cause: 'Because of',
  scores: 'Scores by question',
  scoresHelp: 'Of all reactions, or of the chosen subject and channel. Each question has a scale of its own.',
  noScores: 'No question has been answered yet.',
  noScore: 'no score',
  scoreName: 'Score',
  answers: 'Answers',
  withoutOpinion: 'No opinion',
  computed: 'Computed as',
  outOf: (mean, most) => `${mean} out of ${String(most)}`,
  figures: {
    'share-of-yes': 'share that says yes',
    'share-satisfied': 'share that gives 4 or 5',
    'share-agreeing': 'share that agrees (4 or 5), without those who have no opinion',
    mean: 'mean',
    'net-promoter-score': 'percent that gives 9 or 10, minus percent that gives 0 to 6',
    none: 'text alone',
  },
  noText: 'Without an explanation.',
  removed: 'We took personal data out of this text.',
  drivers: { clear: 'clear', complete: 'complete', easy: 'easy', fast: 'fast', human: 'personal' },
  because: 'Mostly because of',
  page: 'Page',
  team: 'Team',
  reference: 'Number',
  answer: 'What did you do with it?',
  answerHint: 'The resident left no address and gets no message. Colleagues do read this.',
  answerMissing: 'Write down what you did with it.',
  save: 'Save',
  answered: 'What we did with it',
  by: (name, when) => `${name}, ${when}`,
  handle: 'Write what you did with it',
  again: 'Change this',
  reopen: 'Take up again',
  saidAnswered: 'Saved.',
  saidReopened: 'This reaction has been taken up again.',
  failed: 'This was not saved. The server does not answer. What you typed is still there.',
};

export const feedbackTerms: Readonly<Record<NewsroomLanguage, FeedbackTerms>> = { nl, en };
