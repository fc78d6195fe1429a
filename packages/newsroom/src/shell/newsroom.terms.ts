import type { Role } from '@plein/domain/newsroom.js';
import type { Connection } from './connection.controller.js';
import type { NewsroomLanguage } from './language.js';
import type { NavigationItemName, PageName } from './page-names.js';
import type { LoginReason } from './session.controller.js';

const nl = {
  newsroom: 'Newsroom',
  navigationItems: {
    now: 'Nu',
    report: 'Rapport',
    contact: 'Contact',
    voice: 'Reacties',
    manage: 'Beheer',
  } satisfies Record<NavigationItemName, string>,
  pages: {
    now: 'Nu',
    report: 'Rapport',
    register: 'Contact vastleggen',
    callbacks: 'Terugbellen',
    cases: 'Zaken',
    feedback: 'Reacties',
    polls: 'Peilingen',
    questions: 'Vragen en antwoorden',
    profile: 'Profiel',
    municipality: 'Gemeente',
    sites: 'Sites',
    access: 'Toegang',
  } satisfies Record<PageName, string>,
  roles: {
    reader: 'lezer',
    'contact-centre': 'klantcontact',
    editor: 'redacteur',
    administrator: 'beheerder',
  } satisfies Record<Role, string>,
  waiting: 'te doen',
  rail: 'Newsroom',
  skip: 'Ga naar de inhoud',
  connections: {
    connecting: 'Verbinden…',
    answers: '',
    live: 'Live',
    lost: 'Verbinding weg. Wij proberen het opnieuw.',
  } satisfies Record<Connection, string>,
  help: 'Hulp',
  /** Address of the guide for staff, which the gateway serves beside the newsroom. */
  guide: '../docs/nl/newsroom.html',
  otherLanguage: 'English',
  loading: 'Even geduld…',
  failed: 'Wij kunnen de newsroom nu niet openen.',
  failedHelp: 'De server antwoordt niet. Probeer het opnieuw. Blijft het zo, vraag dan uw beheerder.',
  pageFailed: 'Wij kunnen deze pagina nu niet openen.',
  tryAgain: 'Probeer het opnieuw',
  unknownTitle: 'Deze pagina is er niet',
  unknown: 'Controleer het adres, of begin bij Nu.',
  toNow: 'Ga naar Nu',
  deniedTitle: (page: string): string => `U mag ${page} niet zien`,
  denied: (needed: string, own: string): string =>
    `Deze pagina is voor de rol ${needed}. U bent nu ${own}. Vraag de beheerder om een andere rol.`,
  login: 'Log in',
  loginReasons: {
    first: 'Log in om te zien wat er binnenkomt.',
    'link-used': 'Deze link werkt niet meer. Een link werkt één keer en is kort geldig.',
    ended: 'U bent niet meer ingelogd. Log opnieuw in, dan gaat u verder waar u was.',
    left: 'U bent uitgelogd. Tot ziens.',
  } satisfies Record<LoginReason, string>,
  loginWithAccount: 'Log in met uw account van de gemeente',
  loginByLink: 'Vraag de beheerder om een link waarmee u kunt inloggen.',
  freshLink: 'Vraag de beheerder om een nieuwe link.',
  logout: 'Log uit',
  logoutFailed: 'Uitloggen lukte niet. Probeer het opnieuw.',
  me: (name: string, role: string): string => `${name}, ${role}`,
};

export type NewsroomTerms = typeof nl;

const en: NewsroomTerms = {
  newsroom: 'Newsroom',
  navigationItems: { now: 'Now', report: 'Report', contact: 'Contact', voice: 'Voices', manage: 'Manage' },
  pages: {
    now: 'Now',
    report: 'Report',
    register: 'Write down a contact',
    callbacks: 'Callbacks',
    cases: 'Cases',
    feedback: 'Feedback',
    polls: 'Polls',
    questions: 'Questions and answers',
    profile: 'Profile',
    municipality: 'Municipality',
    sites: 'Sites',
    access: 'Access',
  },
  roles: {
    reader: 'reader',
    'contact-centre': 'contact centre',
    editor: 'editor',
    administrator: 'administrator',
  },
  waiting: 'to do',
  rail: 'Newsroom',
  skip: 'Skip to the content',
  connections: {
    connecting: 'Connecting…',
    answers: '',
    live: 'Live',
    lost: 'Connection lost. We are trying again.',
  },
  help: 'Help',
  guide: '../docs/newsroom.html',
  otherLanguage: 'Nederlands',
  loading: 'One moment…',
  failed: 'The newsroom cannot be opened right now.',
  failedHelp: 'The server does not answer. Try again. If it stays so, ask your administrator.',
  pageFailed: 'This page cannot be opened right now.',
  tryAgain: 'Try again',
  unknownTitle: 'There is no such page',
  unknown: 'Check the address, or start at Now.',
  toNow: 'Go to Now',
  deniedTitle: (page) => `You may not see ${page}`,
  denied: (needed, own) =>
    `This page is for the role ${needed}. You are ${own} now. Ask the administrator for another role.`,
  login: 'Log in',
  loginReasons: {
    first: 'Log in to see what comes in.',
    'link-used': 'This link does not work any more. A link works once, and for a short time.',
    ended: 'You are no longer logged in. Log in again to go on where you were.',
    left: 'You are logged out. Goodbye.',
  },
  loginWithAccount: 'Log in with your municipal account',
  loginByLink: 'Ask the administrator for a link to log in with.',
  freshLink: 'Ask the administrator for a new link.',
  logout: 'Log out',
  logoutFailed: 'Logging out did not work. Try again.',
  me: (name, role) => `${name}, ${role}`,
};

export const newsroomTerms: Readonly<Record<NewsroomLanguage, NewsroomTerms>> = { nl, en };
