import type { FeedbackDriver } from '@plein/domain/feedback.js';
import type { FeedbackStatus } from '@plein/domain/newsroom.js';
import type { NewsroomLanguage } from '../shell/language.js';

const nl = {
  title: 'Feedback',
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
  status: 'Stand',
  statuses: {
    new: 'nieuw',
    reopened: 'opnieuw opgepakt',
    answered: 'behandeld',
  } satisfies Record<FeedbackStatus, string>,
  every: 'alle',
  subject: 'Onderwerp',
  group: 'Thema',
  judgement: 'Oordeel',
  judgements: { bad: 'niet tevreden', good: 'tevreden' },
  more: 'Toon oudere reacties',
  loading: 'Even geduld…',
  arrived: 'Er is nieuwe feedback',
  show: 'Toon die',
  helpful: 'Deze pagina hielp',
  notHelpful: 'Deze pagina hielp niet',
  score: (value: number) => `${String(value)} van 5`,
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
  inGroup: 'Thema',
  groupHint: 'Reacties met hetzelfde thema leest u samen.',
  setGroup: 'Bewaar thema',
  noGroup: 'zonder thema',
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
  saidGrouped: 'Het thema is bewaard.',
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
  status: 'Status',
  statuses: { new: 'new', reopened: 'taken up again', answered: 'handled' },
  every: 'all',
  subject: 'Subject',
  group: 'Theme',
  judgement: 'Judgement',
  judgements: { bad: 'not satisfied', good: 'satisfied' },
  more: 'Show older reactions',
  loading: 'One moment…',
  arrived: 'There is new feedback',
  show: 'Show it',
  helpful: 'This page helped',
  notHelpful: 'This page did not help',
  score: (value) => `${String(value)} out of 5`,
  noText: 'Without an explanation.',
  removed: 'We took personal data out of this text.',
  drivers: { clear: 'clear', complete: 'complete', easy: 'easy', fast: 'fast', human: 'personal' },
  because: 'Mostly because of',
  page: 'Page',
  team: 'Team',
  reference: 'Number',
  inGroup: 'Theme',
  groupHint: 'Reactions with the same theme are read together.',
  setGroup: 'Keep theme',
  noGroup: 'without a theme',
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
  saidGrouped: 'The theme is kept.',
  saidReopened: 'This reaction has been taken up again.',
  failed: 'This was not saved. The server does not answer. What you typed is still there.',
};

export const feedbackTerms: Readonly<Record<NewsroomLanguage, FeedbackTerms>> = { nl, en };
