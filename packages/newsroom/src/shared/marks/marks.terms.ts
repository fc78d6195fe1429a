import type { NewsroomLanguage } from '../../shell/language.js';

const nl = {
  title: 'Wat is dit?',
  kinds: 'Soort bericht',
  kindsHint: 'Kies alles wat past.',
  neighbourhood: 'Wijk of buurt',
  issue: 'Thema',
  nameHint: 'Kies een naam uit de lijst, of typ een nieuwe. Schrijf geen namen van mensen.',
  save: 'Bewaar de kenmerken',
  saved: 'De kenmerken zijn bewaard.',
  none: 'nog zonder kenmerken',
  changed: (marks: string): string =>
    `Een collega koos intussen: ${marks}. Uw keuze staat er nog. Kijk het na en bewaar opnieuw.`,
};

export type MarksTerms = typeof nl;

const en: MarksTerms = {
  title: 'What is this?',
  kinds: 'Kind of message',
  kindsHint: 'Choose all that fit.',
  neighbourhood: 'Neighbourhood',
  issue: 'Theme',
  nameHint: 'Choose a name from the list, or type a new one. Write no names of people.',
  save: 'Save the marks',
  saved: 'The marks are saved.',
  none: 'without marks yet',
  changed: (marks) =>
    `A colleague chose meanwhile: ${marks}. Your choice is still here. Look it over, and save again.`,
};

export const marksTerms: Readonly<Record<NewsroomLanguage, MarksTerms>> = { nl, en };
