import type { BallotErrorCode, Poll } from '@plein/domain/polls.js';
import type { PageLanguage } from './languages.js';

interface PollTexts {
  askedBy: string;
  weight: string;
  until: string;
  announced: string;
  open: string;
  closed: string;
  yourChoice(least: number, most: number): string;
  send: string;
  receiptTitle: string;
  counted: string;
  youChose: string;
  later: string;
  change: string;
  sendChange: string;
  voters(count: number): string;
  option: string;
  votes: string;
  mine: string;
  notFound: string;
  notFoundHelp: string;
  errors: Readonly<Record<BallotErrorCode, (poll: Poll) => string>>;
}

function range(least: number, most: number, to: string): string {
  return least === most ? String(least) : `${least} ${to} ${most}`;
}

export const pollTexts: Readonly<Record<PageLanguage, PollTexts>> = {
  nl: {
    askedBy: 'Wie vraagt dit?',
    weight: 'Wat doen wij met uw stem?',
    until: 'Stem tot',
    announced: 'Deze peiling is nog niet open.',
    open: 'U stemt zonder uw naam. Wij weten niet wie u bent.',
    closed: 'Deze peiling is gesloten. Stemmen kan niet meer.',
    yourChoice: (least, most) => (most === 1 ? 'Maak uw keuze' : `Kies er ${range(least, most, 'tot')}`),
    send: 'Stem',
    receiptTitle: 'Uw stem telt mee',
    counted: 'Wij hebben uw stem geteld',
    youChose: 'U koos:',
    later: 'U ziet de uitslag als de peiling gesloten is.',
    change: 'Verander uw stem',
    sendChange: 'Verander mijn stem',
    voters: (count) => (count === 1 ? 'Tot nu toe stemde 1 bewoner' : `Tot nu toe stemden ${count} bewoners`),
    option: 'Keuze',
    votes: 'Stemmen',
    mine: 'uw keuze',
    notFound: 'Deze peiling is er niet',
    notFoundHelp: 'Kijk het adres van de pagina na, of zoek de peiling op onze website.',
    errors: {
      'too-few': ({ minChoices }) =>
        minChoices === 1 ? 'Maak een keuze.' : `Kies er minstens ${minChoices}.`,
      'too-many': ({ maxChoices }) => `Kies er hooguit ${maxChoices}.`,
      'unknown-option': () => 'Kies uit de lijst.',
    },
  },
  en: {
    askedBy: 'Who asks this?',
    weight: 'What do we do with your vote?',
    until: 'Vote until',
    announced: 'This poll has not opened yet.',
    open: 'You vote without your name. We do not know who you are.',
    closed: 'This poll has closed. You can no longer vote.',
    yourChoice: (least, most) => (most === 1 ? 'Make your choice' : `Choose ${range(least, most, 'to')}`),
    send: 'Vote',
    receiptTitle: 'Your vote counts',
    counted: 'We have counted your vote',
    youChose: 'You chose:',
    later: 'You will see the result when the poll has closed.',
    change: 'Change your vote',
    sendChange: 'Change my vote',
    voters: (count) => (count === 1 ? '1 resident has voted so far' : `${count} residents have voted so far`),
    option: 'Choice',
    votes: 'Votes',
    mine: 'your choice',
    notFound: 'This poll does not exist',
    notFoundHelp: 'Check the address of the page, or look for the poll on our website.',
    errors: {
      'too-few': ({ minChoices }) => (minChoices === 1 ? 'Make a choice.' : `Choose at least ${minChoices}.`),
      'too-many': ({ maxChoices }) => `Choose at most ${maxChoices}.`,
      'unknown-option': () => 'Choose from the list.',
    },
  },
};
