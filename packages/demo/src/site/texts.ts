import type { Language } from './language.js';
import type { Theme } from './tasks/task-text.js';

/** The texts of the site around its pages. */
export interface SiteTexts {
  skip: string;
  home: string;
  siteName: string;
  toOtherLanguage: string;
  follow: string;
  square: string;
  contact: string;
  chat: string;
  privacy: string;
  mainMenu: string;
  breadcrumbs: string;
  fictional: string;
  themes: Record<Theme, string>;
}

export const siteTexts: Record<Language, SiteTexts> = {
  nl: {
    skip: 'Naar de inhoud',
    home: 'Home',
    siteName: 'Gemeente Zilverbeek',
    toOtherLanguage: 'English',
    follow: 'Volg uw zaak',
    square: 'Het Zilverplein',
    contact: 'Contact',
    chat: 'Chat',
    privacy: 'Privacy',
    mainMenu: 'Hoofdmenu',
    breadcrumbs: 'Kruimelpad',
    fictional: 'Zilverbeek is een verzonnen gemeente. Deze site laat zien wat Plein kan.',
    themes: {
      documents: 'Documenten',
      living: 'Wonen en straat',
      family: 'Gezin',
      support: 'Hulp en geld',
    },
  },
  en: {
    skip: 'Skip to content',
    home: 'Home',
    siteName: 'Gemeente Zilverbeek',
    toOtherLanguage: 'Nederlands',
    follow: 'Follow your case',
    square: 'Het Zilverplein',
    contact: 'Contact',
    chat: 'Chat',
    privacy: 'Privacy',
    mainMenu: 'Main menu',
    breadcrumbs: 'Breadcrumbs',
    fictional: 'Zilverbeek is not a real municipality. This site shows what Plein can do.',
    themes: {
      documents: 'Documents',
      living: 'Home and street',
      family: 'Family',
      support: 'Help and money',
    },
  },
};
