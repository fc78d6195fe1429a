import { states } from './dutch-states.js';

/**
 * Dutch beside the English of this Storybook. Storybook's search compares the first twenty characters of a name,
 * so the Dutch stands first and is short: then both are found.
 */

/** How many characters a Dutch name may have, so that the English after it is still found. */
const longest = 18;

const titles: Readonly<Record<string, string>> = {
  Plein: 'Plein',
  'Start here': 'Begin hier',
  'For designers': 'Voor ontwerpers',
  'For editors': 'Voor redacteuren',
  'For developers': 'Voor bouwers',
  'Five elements': 'Vijf elementen',
  Foundations: 'Basis',
  Colour: 'Kleur',
  Type: 'Letter',
  Space: 'Ruimte',
  Motion: 'Beweging',
  Icons: 'Iconen',
  Content: 'Taal en tekst',
  'All tokens': 'Alle tokens',
  Elements: 'Elementen',
  'Chat launcher': 'Chatknop',
  'Contact widget': 'Contactblok',
  'Feedback prompt': 'Feedbackvraag',
  'Participation poll': 'Peiling',
  'Status tracker': 'Volg uw zaak',
  Channel: 'Omgeving',
  Parts: 'Bouwstenen',
  Badge: 'Label',
  Button: 'Knop',
  'Choice list': 'Keuzelijst',
  Dialog: 'Venster',
  'Empty state': 'Niets te zien',
  Field: 'Veld',
  Notice: 'Melding',
  Panel: 'Paneel',
  Progress: 'Voortgang',
  Rating: 'Oordeel',
  Steps: 'Stappen',
  Table: 'Tabel',
  Tabs: 'Tabbladen',
  Flows: 'Routes',
  'A resident goes through': 'Wat iemand doet',
};

/** Words that people search a state by, where its name has others. */
const searched: Readonly<Record<string, string>> = { crisis: 'Emergency' };

const sections: Readonly<Record<string, string>> = {
  'When to use': 'Wanneer',
  'Which question': 'Welke vraag',
  'When it asks': 'Wanneer gevraagd',
  Kinds: 'Soorten',
  'Invited voters': 'Wie mag stemmen',
  'Verified voters': 'Wie is ingelogd',
  'At the counter': 'Aan de balie',
  'In a mail, in a letter and on a poster': 'In een e-mail, in een brief en op een poster',
  'Before a case and after it': 'Voor en na een zaak',
  Anatomy: 'Opbouw',
  States: 'Toestanden',
  Stories: 'Voorbeelden',
  'Without a script': 'Zonder script',
  Words: 'Woorden',
  Accessibility: 'Toegankelijkheid',
  Measurement: 'Meting',
  "Do and don't": 'Wel en niet',
  'With other elements': 'Met andere elementen',
  Theming: 'Huisstijl',
  Languages: 'Talen',
  Weight: 'Gewicht',
  Reference: 'Naslag',
  Changelog: 'Wijzigingen',
  When: 'Wanneer wel',
  'When not': 'Wanneer niet',
  Do: 'Doe dit',
  "Don't": 'Doe dit niet',
  Keys: 'Toetsen',
  'What is announced': 'Wat iemand hoort',
  'In a template': 'In een sjabloon',
};

const purposes: Readonly<Record<string, string>> = {
  'plein-contact-widget':
    'De manieren om nu contact op te nemen over deze taak. De beste manier staat vooraan en zegt waarom. Er is altijd een mens bij, en wie wil, laat zich terugbellen.',
  'plein-status-tracker':
    'Een zaak in stappen, zonder in te loggen. Wat de bewoner zelf moet doen, staat bovenaan. Daarna ziet die wat is beloofd.',
  'plein-feedback-prompt':
    'Eén vraag onder een pagina: hielp dit u? Wie meer wil zeggen, kan dat. De bewoner leest wat ermee gebeurt.',
  'plein-chat-launcher':
    'Een knop naar een gesprek met de automatische assistent. De chat zegt dat hij een computer is en brengt de bewoner bij een medewerker.',
  'plein-participation-poll':
    'Een vraag van de gemeente aan iedereen, met één stem van elk apparaat en zonder cookie. Vooraf staat wat er met de stem gebeurt.',
  'plein-channel':
    'Geeft instellingen door aan de elementen die erin staan, zoals de taak of de taal van een stuk van de pagina.',
};

function find(what: string, table: Readonly<Record<string, string>>, key: string): string {
  const found = Object.hasOwn(table, key) ? table[key] : undefined;
  if (found === undefined) throw new Error(`stories/docs/dutch.ts has no Dutch for the ${what} "${key}".`);
  return found;
}

function beside(what: string, dutch: string, english: string): string {
  if (dutch.length > longest)
    throw new Error(`The Dutch for the ${what} "${english}" is longer than ${String(longest)} characters.`);
  return dutch === english ? english : `${dutch} · ${english}`;
}

/**
 * A title of Storybook in both languages: `Elements/Field` becomes `Elementen · Elements/Veld · Field`.
 * @throws {Error} for a part of a title that has no Dutch, or too long a one
 */
export const bilingualTitle = (english: string): string =>
  english
    .split('/')
    .map((part) => beside('title', find('title', titles, part), part))
    .join('/');

/**
 * The name of a state in both languages.
 * @throws {Error} for a state that has no Dutch, or too long a one
 */
export const bilingualState = (example: string, english: string): string =>
  beside('state', find('state', states, example), searched[example] ?? english);

/**
 * Dutch for a heading of a page of docs.
 * @throws {Error} for a heading that has none
 */
export const dutchSection = (english: string): string => find('heading', sections, english);

/**
 * What an element is for, in Dutch.
 * @throws {Error} for an element that has none
 */
export const dutchPurpose = (tag: string): string => find('purpose of', purposes, tag);
