import type { MessageOutcome } from '@plein/domain/messages.js';
import type { NewsroomLanguage } from '../shell/language.js';
import { requestTerms } from '../shared/requests/request.terms.js';

const nl = {
  ...requestTerms.nl,
  title: 'Berichten',
  finding: (open: number): string =>
    open === 0
      ? 'Niemand wacht op antwoord'
      : open === 1
        ? 'Eén bericht wacht op antwoord'
        : `${String(open)} berichten wachten op antwoord`,
  findingClosed: (count: number): string =>
    count === 0
      ? 'Er is nog niets afgerond'
      : count === 1
        ? 'Eén bericht is afgerond'
        : `${String(count)} berichten zijn afgerond`,
  which: 'Berichten',
  open: 'Nog beantwoorden',
  nothing: 'Er wacht geen bericht',
  nothingHelp: 'Stuurt een bewoner een bericht, dan ziet u dat hier vanzelf.',
  nothingClosedHelp: 'Rondt u een bericht af, dan staat het hier.',
  noneChosen: 'Bij deze keuze past geen bericht',
  arrived: (count: number): string =>
    count === 1 ? 'Er kwam één bericht bij' : `Er kwamen ${String(count)} berichten bij`,
  name: 'Naam',
  email: 'Antwoord aan',
  received: 'Ontvangen',
  files: 'Bijlagen',
  filesHelp: 'Open alleen bijlagen die u verwacht. Wij controleerden niet op virussen.',
  takenBy: (name: string): string => `${name} antwoordt`,
  take: 'Ik antwoord',
  write: 'Schrijf het antwoord',
  answerSubject: (reference: string): string => `Uw bericht ${reference}`,
  outcomes: {
    answered: 'Beantwoord',
    'no-answer-needed': 'Antwoord is niet nodig',
    'cannot-be-reached': 'Het adres klopt niet',
  } satisfies Record<MessageOutcome, string>,
  saidTaken: (reference: string): string => `U antwoordt op ${reference}.`,
  saidBack: 'Het bericht staat weer open.',
  saidHandedOn: 'Het andere team heeft het bericht.',
  saidAssigned: 'Uw collega heeft het bericht.',
  busy: (name: string): string => `${name} was u voor. U hoeft niet te antwoorden.`,
  gone: 'Dit bericht is al afgerond of bestaat niet meer.',
};

export type MessagesTerms = typeof nl;

const en: MessagesTerms = {
  ...requestTerms.en,
  title: 'Messages',
  finding: (open) =>
    open === 0
      ? 'Nobody waits for an answer'
      : open === 1
        ? 'One message waits for an answer'
        : `${String(open)} messages wait for an answer`,
  findingClosed: (count) =>
    count === 0
      ? 'Nothing is closed yet'
      : count === 1
        ? 'One message is closed'
        : `${String(count)} messages are closed`,
  which: 'Messages',
  open: 'To answer',
  nothing: 'No message waits',
  nothingHelp: 'When a resident sends a message, it appears here by itself.',
  nothingClosedHelp: 'When you close a message, it shows here.',
  noneChosen: 'No message fits this choice',
  arrived: (count) => (count === 1 ? 'One message has come in' : `${String(count)} messages have come in`),
  name: 'Name',
  email: 'Answer to',
  received: 'Received',
  files: 'Files',
  filesHelp: 'Open only files that you expect. We did not check them for viruses.',
  takenBy: (name) => `${name} answers`,
  take: 'I answer',
  write: 'Write the answer',
  answerSubject: (reference) => `Your message ${reference}`,
  outcomes: {
    answered: 'Answered',
    'no-answer-needed': 'No answer is needed',
    'cannot-be-reached': 'The address is wrong',
  },
  saidTaken: (reference) => `You answer ${reference}.`,
  saidBack: 'The message is open again.',
  saidHandedOn: 'The other team has the message.',
  saidAssigned: 'Your colleague has the message.',
  busy: (name) => `${name} was first. You do not have to answer.`,
  gone: 'This message is closed already, or it no longer exists.',
};

export const messagesTerms: Readonly<Record<NewsroomLanguage, MessagesTerms>> = { nl, en };
