import type { ProgramLanguage } from '../terms/language.js';
import type { InitAnswers } from './first-content.js';

/** What `init` says. */
export interface InitTerms {
  intro: string;
  questions: Readonly<Record<keyof InitAnswers, string>>;
  /** What is wrong with an answer. */
  problems: Readonly<Record<'name' | 'site' | 'phone' | 'email' | 'address', string>>;
  cancelled: string;
  written(name: string, folder: string, commands: string): string;
  /** Why a folder is not used. */
  used(folder: string, hasContent: boolean): string;
}

const english: InitTerms = {
  intro:
    'A small content folder for your municipality. Only the name is needed: leave empty what you do not know yet. Everything can be changed later.\nLiever in het Nederlands? Stop met Ctrl + C, en typ: npx plein init --language nl',
  questions: {
    name: 'What is the municipality called?',
    site: 'What is the address of its site?',
    phone: 'Which telephone number do residents call?',
    email: 'To which address do residents write e-mail?',
    street: 'Street and number of the town hall?',
    postcode: 'Its postcode?',
    city: 'Its place?',
  },
  problems: {
    name: 'Write the name of the municipality, like Voorbeelddam.',
    site: 'Write the address of the site, like https://www.voorbeelddam.nl.',
    phone: 'Write a number, like 14 0123.',
    email: 'Write an address, like gemeente@voorbeelddam.nl.',
    address: 'Write it too: the address of the town hall needs its street, postcode and place.',
  },
  cancelled: 'Nothing is written.',
  written: (name, folder, commands) =>
    `The content of ${name} is in ${folder}. Change it as you like, and then:\n\n${commands}`,
  used: (folder, hasContent) =>
    `The folder ${folder} ${hasContent ? 'holds content already' : 'is not empty'}, so nothing is written. Name a new folder: npx plein init my-content`,
};

const dutch: InitTerms = {
  intro:
    'Een kleine map met de inhoud van uw gemeente. Alleen de naam is nodig. Weet u iets nog niet? Laat het dan leeg. U kunt alles later veranderen.',
  questions: {
    name: 'Hoe heet de gemeente?',
    site: 'Wat is het adres van de site?',
    phone: 'Naar welk nummer bellen inwoners?',
    email: 'Naar welk adres mailen inwoners?',
    street: 'In welke straat staat het gemeentehuis, en op welk nummer?',
    postcode: 'Wat is de postcode?',
    city: 'In welke plaats is dat?',
  },
  problems: {
    name: 'Schrijf de naam van de gemeente, zoals Voorbeelddam.',
    site: 'Schrijf het adres van de site, zoals https://www.voorbeelddam.nl.',
    phone: 'Schrijf een nummer, zoals 14 0123.',
    email: 'Schrijf een adres, zoals gemeente@voorbeelddam.nl.',
    address: 'Vul dit ook in. Bij het adres van het gemeentehuis horen de straat, de postcode en de plaats.',
  },
  cancelled: 'Er is niets geschreven.',
  written: (name, folder, commands) =>
    `De inhoud van ${name} staat in ${folder}. Pas die aan zoals u wilt. Typ daarna:\n\n${commands}`,
  used: (folder, hasContent) =>
    `${hasContent ? `In de map ${folder} staat al inhoud` : `De map ${folder} is niet leeg`}. Er is niets geschreven. Noem een nieuwe map: npx plein init mijn-inhoud`,
};

export const initTerms: Readonly<Record<ProgramLanguage, InitTerms>> = { nl: dutch, en: english };
