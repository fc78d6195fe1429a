import type { NewsroomLanguage } from '../shell/language.js';

const nl = {
  title: 'Wat vindt de beller?',
  intro: 'Lees de vraag voor. Druk op een cijfer of kies het antwoord. Ctrl + Enter slaat op.',
  question: 'De vraag',
  channel: 'Waar?',
  text: 'Wat zegt de beller er nog bij?',
  textHint: 'Schrijf geen naam, adres of nummer op.',
  personal: 'In de tekst staan persoonlijke gegevens. Wij halen die weg.',
  save: 'Sla het antwoord op',
  missing: 'Kies een antwoord.',
  missingText: 'Schrijf op wat de beller zegt.',
  saved: 'Het antwoord is opgeslagen.',
  failed: 'Het antwoord is niet opgeslagen. Wat u koos, staat er nog. Probeer het opnieuw.',
  crisis: 'Het crisisbericht staat aan. Stel nu geen vragen over tevredenheid.',
};

export type CallerSaysTerms = typeof nl;

const en: CallerSaysTerms = {
  title: 'What does the caller think?',
  intro: 'Read the question out. Press a digit or choose the answer. Ctrl + Enter saves.',
  question: 'Which question?',
  channel: 'Where?',
  text: 'What else does the caller say?',
  textHint: 'Do not write a name, address or number.',
  personal: 'There is personal data in the text. We take it out.',
  save: 'Save the answer',
  missing: 'Choose an answer.',
  missingText: 'Write what the caller says.',
  saved: 'The answer was saved.',
  failed: 'The answer was not saved. What you chose is still there. Try again.',
  crisis: 'The crisis message is on. Ask no questions about satisfaction now.',
};

export const callerSaysTerms: Readonly<Record<NewsroomLanguage, CallerSaysTerms>> = { nl, en };
