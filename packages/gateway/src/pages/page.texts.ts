import type { PageLanguage } from './languages.js';

/** What a page says around its element; the words of the forms are the element's own. */
export interface PageTexts {
  /** Before the title of a page whose form was not sent. */
  notSent: string;
  /** Title of the page of a thing that is not there. */
  notFound: string;
  notFoundHelp: string;
  privacy: string;
  contact: string;
  callback: string;
  received: string;
  status: string;
  feedback: string;
  thanks: string;
  poll: string;
  chat: string;
}

export const pageTexts: Readonly<Record<PageLanguage, PageTexts>> = {
  nl: {
    notSent: 'Nog niet verstuurd',
    notFound: 'Niet gevonden',
    notFoundHelp: 'Kijk het adres van de pagina na, of vraag het ons.',
    privacy: 'Wat wij met uw gegevens doen',
    contact: 'Contact',
    callback: 'Wij bellen u terug',
    received: 'Uw verzoek is binnen',
    status: 'Volg uw zaak',
    feedback: 'Hielp deze pagina u?',
    thanks: 'Dank u wel voor uw reactie',
    poll: 'Denk mee',
    chat: 'Stel uw vraag',
  },
  en: {
    notSent: 'Not sent yet',
    notFound: 'Not found',
    notFoundHelp: 'Check the address of the page, or ask us.',
    privacy: 'What we do with your data',
    contact: 'Contact',
    callback: 'We will call you back',
    received: 'We have your request',
    status: 'Follow your case',
    feedback: 'Did this page help you?',
    thanks: 'Thank you for your feedback',
    poll: 'Have your say',
    chat: 'Ask your question',
  },
};
