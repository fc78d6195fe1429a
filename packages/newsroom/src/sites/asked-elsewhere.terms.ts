import type { NewsroomLanguage } from '../shell/language.js';

const nl = {
  title: 'Vraag het per e-mail, op papier of aan de balie',
  question: 'De vraag',
  page: 'De pagina waar het over gaat',
  pageHint: 'Het pad op uw site, zoals /paspoort. Laat leeg als het over geen pagina gaat.',
  wrongPage: 'Begin met een schuine streep, zonder vraagteken of hekje. Bijvoorbeeld /paspoort.',
  mail: 'In een e-mail',
  mailHelp:
    'Elke link opent een pagina met dat antwoord. De bewoner kan het nog veranderen, en verstuurt het zelf. Een programma dat e-mail controleert, telt niet mee.',
  make: 'Maak de links voor een e-mail',
  html: 'Voor de HTML van de e-mail',
  text: 'Voor de tekst van de e-mail',
  until: (day: string) => `De links werken tot en met ${day}. Iedereen met een link kan antwoorden.`,
  failed: 'Wij konden de links niet maken. Probeer het opnieuw.',
  screen: 'Op een scherm aan de balie',
  screenHelp: 'Open dit adres op een tablet. Het scherm begint vanzelf opnieuw voor de volgende bewoner.',
  poster: 'Op een poster of in een brief',
  posterHelp: 'Bewoners scannen de code, en antwoorden op hun eigen telefoon. Dit adres verloopt niet.',
  save: 'Bewaar een poster met een QR-code',
  // Residents read it, so it is Dutch in every language of the newsroom.
  scan: 'Scan de code met uw telefoon, of typ het adres.',
};

export type AskedElsewhereTerms = typeof nl;

const en: AskedElsewhereTerms = {
  title: 'Ask it by mail, on paper or at the counter',
  question: 'Which question?',
  page: 'Which page is it about?',
  pageHint: 'The path on your site, such as /paspoort. Leave it empty if it is about no page.',
  wrongPage: 'Begin with a slash, without a question mark or a hash. For example /paspoort.',
  mail: 'In a mail',
  mailHelp:
    'Each link opens a page with that answer. The resident can still change it, and sends it. A program that checks mail does not count.',
  make: 'Make the links for a mail',
  html: 'For the HTML of the mail',
  text: 'For the text of the mail',
  until: (day) => `The links work up to and including ${day}. Anyone with a link can answer.`,
  failed: 'The links were not made. Try again.',
  screen: 'On a screen at the counter',
  screenHelp: 'Open this address on a tablet. The screen starts again by itself for the next resident.',
  poster: 'On a poster or in a letter',
  posterHelp: 'Residents scan the code, and answer on their own phone. This address does not expire.',
  save: 'Save a poster with a QR code',
  scan: nl.scan,
};

export const askedElsewhereTerms: Readonly<Record<NewsroomLanguage, AskedElsewhereTerms>> = { nl, en };
