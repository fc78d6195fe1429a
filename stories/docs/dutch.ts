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

const states: Readonly<Record<string, string>> = {
  action: 'Actie',
  'all-closed': 'Alles dicht',
  'all-done': 'Alles klaar',
  announced: 'Aangekondigd',
  answered: 'Antwoord',
  'answered-english': 'Antwoord, Engels',
  arabic: 'Arabisch',
  'arabic-form': 'Arabisch, form.',
  'as-a-link': 'Als link',
  'asked-ces-5': 'Moeite',
  'asked-ces-7': 'Gemak',
  'asked-csat': 'Tevreden',
  'asked-dv05': 'dv05',
  'asked-dv07-duration': 'dv07, duur',
  'asked-dv07-information': 'dv07, informatie',
  'asked-dv07-outcome': 'dv07, uitkomst',
  'asked-dv07-updates': 'dv07, op de hoogte',
  'asked-dv09': 'dv09',
  'asked-expected-ease': 'Verwacht gemak',
  'asked-mark': 'Cijfer',
  'asked-mark-neutral': 'Cijfer, midden',
  'asked-no-opinion': 'Geen mening',
  'asked-nps': 'Aanraden',
  'asked-nps-arabic': 'Aanraden, Arabisch',
  'asked-nps-low': 'Aanraden, laag',
  'asked-nps-narrow': 'Aanraden, smal',
  'asked-open': 'Open vraag',
  'asked-open-missing': 'Tekst ontbreekt',
  'asked-preventable': 'Te voorkomen',
  'asked-preventable-yes': 'Oorzaak',
  'asked-statement-english-narrow': 'Uitspraak, smal',
  'asked-thanks-dissatisfied': 'Dank, contact',
  'asked-thanks-satisfied': 'Dank, tevreden',
  'beside-a-name': 'Naast een naam',
  busy: 'Bezig',
  'callback-errors': 'Bellen: fouten',
  'callback-form': 'Bellen: formulier',
  'callback-holiday': 'Bellen: feestdag',
  'callback-kept': 'Bellen: bewaard',
  'callback-more-moments': 'Bellen: momenten',
  'callback-receipt': 'Bellen: bewijs',
  'callback-sending': 'Bellen: versturen',
  'callback-slot-gone': 'Bellen: vol',
  changed: 'Veranderd',
  changing: 'Veranderen',
  choice: 'Keuze',
  'choice-english': 'Keuze, Engels',
  chosen: 'Gekozen',
  'closed-budget': 'Gesloten, geld',
  'closed-matrix': 'Gesloten, matrix',
  'closed-statements': 'Stellingen, dicht',
  'closed-ranking': 'Gesloten, volgorde',
  closed: 'Gesloten',
  'closed-again': 'Weer dicht',
  'closed-meanwhile': 'Intussen dicht',
  'closed-with-result': 'Klaar, besluit',
  'closed-without-votes': 'Geen stemmen',
  conversation: 'Gesprek',
  crisis: 'Noodgeval/crisis',
  'deeper-heading': 'Lagere kop',
  done: 'Klaar',
  'empty-question': 'Lege vraag',
  english: 'Engels',
  'english-form': 'Engels, form.',
  'english-receipt': 'Engels, bewijs',
  error: 'Fout',
  errors: 'Fouten',
  extended: 'Verlengd',
  failed: 'Mislukt',
  'filled-in': 'Ingevuld',
  first: 'Eerste',
  'fold-open': 'Opengeklapt',
  form: 'Formulier',
  'form-prefilled': 'Vooraf ingevuld',
  german: 'Duits',
  'german-narrow': 'Duits, smal',
  holiday: 'Feestdag',
  images: 'Afbeeldingen',
  'images-voted': 'Beeld, gestemd',
  info: 'Uitleg',
  inline: 'In de tekst',
  kinds: 'Soorten',
  known: 'Bekend',
  'label-and-hint': 'Label en uitleg',
  late: 'Te laat',
  launcher: 'Knop',
  'launcher-english': 'Knop, Engels',
  'long-texts': 'Lange teksten',
  'long-words': 'Lange woorden',
  'many-options': 'Veel keuzes',
  'more-answers': 'Meer antwoorden',
  narrow: 'Smal',
  'narrow-errors': 'Smal, fouten',
  'narrow-long-text': 'Smal, lange tekst',
  'near-the-limit': 'Bijna te lang',
  negative: 'Negatief',
  no: 'Nee',
  'no-english': 'Nee, Engels',
  'not-answered': 'Geen antwoord',
  'not-found': 'Niet gevonden',
  'nothing-chosen': 'Niets gekozen',
  'nothing-found': 'Niets gevonden',
  'nothing-yet': 'Nog niets',
  notice: 'Mededeling',
  numbers: 'Getallen',
  'on-time': 'Op tijd',
  'one-answer': 'Eén antwoord',
  open: 'Open',
  'open-english': 'Open, Engels',
  'open-multiple': 'Open, meer keuzes',
  'open-budget': 'Open, geld',
  'open-matrix': 'Open, matrix',
  'open-scale': 'Open, schaal',
  'open-statements': 'Open, stellingen',
  'open-ranking': 'Open, volgorde',
  'open-yes-no': 'Open, ja of nee',
  opened: 'Geopend',
  'opened-english': 'Geopend, Engels',
  optional: 'Niet verplicht',
  outcome: 'Uitkomst',
  pending: 'Wacht op gegevens',
  person: 'Medewerker',
  'person-evening': 'Mens, avond',
  'personal-data': 'Persoonsgegevens',
  'polish-narrow': 'Pools, smal',
  positive: 'Positief',
  problem: 'Probleem',
  'profile-half-valid': 'Profiel half goed',
  'profile-invalid': 'Profiel fout',
  'profile-missing': 'Profiel ontbreekt',
  'profile-missing-without-fallback': 'Niets te tonen',
  question: 'Vraag',
  'question-by-phone': 'Vraag per telefoon',
  'question-english': 'Vraag, Engels',
  'queued-offline': 'Zonder verbinding',
  receipt: 'Bewijs',
  refused: 'Geweigerd',
  'right-to-left': 'Rechts naar links',
  'running-with-ask': 'Loopt, met vraag',
  searching: 'Zoeken',
  second: 'Tweede',
  sending: 'Versturen',
  short: 'Kort',
  slow: 'Traag',
  suspended: 'Opgeschort',
  thanks: 'Dank',
  'thanks-english': 'Dank, Engels',
  'thanks-taken-out': 'Dank, weggehaald',
  thinking: 'Denkt na',
  tones: 'Tonen',
  'too-long': 'Te lang',
  'too-many': 'Te veel',
  'too-many-tries': 'Te veel pogingen',
  'too-wide': 'Te breed',
  'ukrainian-narrow': 'Oekraïens, smal',
  'under-way': 'Onderweg',
  unknown: 'Onbekend',
  unreachable: 'Onbereikbaar',
  voted: 'Gestemd',
  'voted-english': 'Gestemd, Engels',
  'voted-hidden': 'Gestemd, geheim',
  'voted-multiple': 'Gestemd op meer',
  'voted-yes-no': 'Gestemd, ja of nee',
  'voted-scale': 'Gestemd, schaal',
  'voted-table': 'Gestemd, tabel',
  warning: 'Waarschuwing',
  wide: 'Breed',
  'with-case': 'Met een zaak',
  'with-explanation': 'Met uitleg',
  'with-icons': 'Met iconen',
  'with-task': 'Met een taak',
  'with-transcript': 'Met een gesprek',
  'without-poll': 'Zonder peiling',
  'without-task': 'Zonder taak',
  yes: 'Ja',
};

/** Words that people search a state by, where its name has others. */
const searched: Readonly<Record<string, string>> = { crisis: 'Emergency' };

const sections: Readonly<Record<string, string>> = {
  'When to use': 'Wanneer',
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
