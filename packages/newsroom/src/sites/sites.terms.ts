import type { EmbedProblem } from '@plein/domain/sites.js';
import type { NewsroomLanguage } from '../shell/language.js';
import type { PlacedElement } from './placed-elements.js';

const nl = {
  title: 'Sites',
  finding: (silent: number, refused: number) => {
    const heard =
      silent === 0
        ? 'Alle sites werken'
        : silent === 1
          ? 'Van één site kwam nog niets'
          : `Van ${String(silent)} sites kwam nog niets`;
    if (refused === 0) return heard;
    return `${heard}, Plein weigert ${refused === 1 ? 'één site' : `${String(refused)} sites`}`;
  },
  intro: 'Op deze sites mogen onderdelen van Plein staan. Een verandering werkt binnen enkele seconden.',
  ofFiles: 'U kunt hier niets veranderen',
  ofFilesHelp:
    'De bestanden van uw gemeente bepalen deze lijst. Vraag uw beheerder om hem daar te veranderen.',
  none: 'Er is nog geen site',
  noneHelp: 'Voeg het adres van uw site toe. Daarna zetten wij de code voor u klaar.',
  add: 'Voeg een site toe',
  address: 'Adres van de site',
  addressHint: 'Zoals www.uwgemeente.nl. Een adres van een pagina mag ook.',
  addYes: 'Voeg toe',
  wrongAddress: 'Dit is geen adres van een site. Schrijf bijvoorbeeld www.uwgemeente.nl.',
  saidAdded: (origin: string) => `${origin} mag nu onderdelen tonen.`,
  works: 'Werkt',
  worksSince: (first: string, last: string) => `Eerste bericht ${first}, laatste bericht ${last}.`,
  silent: 'Nog niets gehoord',
  silentHelp:
    'Staat de code op de site? Open de pagina dan één keer. Blijft het stil, kijk dan naar de regels voor de beveiliging.',
  install: 'Zet Plein op deze site',
  head: 'In de kop van de site',
  policy: 'Regels voor de beveiliging (Content Security Policy)',
  policyHelp: 'Alleen nodig als uw site deze regels gebruikt. Geef ze aan wie de site beheert.',
  pinned: 'Zet één versie vast, met controle',
  pinnedHelp:
    'De browser weigert elk bestand dat iemand heeft veranderd. U krijgt ook geen verbeteringen, tot u nieuwe regels kopieert.',
  pinnedSource: 'Extra regel voor script-src',
  elementHelp: 'Zet daarna een onderdeel op een pagina. De code staat bij Onderdelen.',
  elements: 'Onderdelen',
  task: 'Waar gaat de pagina over?',
  noTask: 'geen onderwerp',
  elementNames: {
    contact: 'Contact',
    status: 'Volg uw zaak',
    feedback: 'Hielp deze pagina?',
    chat: 'Chat',
  } satisfies Record<PlacedElement, string>,
  // These words stand on the site of the municipality, so they are Dutch in every language of the newsroom.
  elementLinks: {
    contact: 'Neem contact op',
    status: 'Volg uw zaak',
    feedback: 'Vertel ons wat u van deze pagina vindt',
    chat: 'Stel uw vraag',
  } satisfies Record<PlacedElement, string>,
  remove: 'Haal weg',
  removeAsk: (origin: string) => `Haalt u ${origin} weg?`,
  removeConsequence:
    'Onderdelen op die site werken dan niet meer. Bewoners zien daar de gewone link of tekst.',
  removeYes: 'Ja, haal weg',
  saidRemoved: 'Weggehaald.',
  refused: 'Geweigerd',
  refusedHelp:
    'Deze sites vroegen iets, en mochten dat niet. Kent u een site niet? Laat hem dan geweigerd. De lijst begint opnieuw als de server opnieuw start.',
  refusedTimes: (count: number, when: string) =>
    count === 1 ? `één keer, ${when}` : `${String(count)} keer, het laatst ${when}`,
  allow: 'Sta toe',
  test: 'Mag Plein op deze pagina?',
  testHelp: 'Plak het adres van een pagina. Wij kijken in deze lijst, en vragen niets aan die pagina.',
  testYes: 'Kijk',
  testGood: (origin: string) => `Ja. ${origin} mag Plein tonen, en er komen berichten van.`,
  testBad: 'Op deze pagina werkt Plein nog niet:',
  problems: {
    'no-address': 'Dit is geen adres van een pagina.',
    'not-allowed': 'De site staat niet in de lijst. Voeg hem toe.',
    'other-name-allowed': 'De site staat onder een andere naam in de lijst. Voeg ook dit adres toe.',
    'insecure-page': 'De pagina begint met http. Gebruik https, anders kan iemand onderweg meelezen.',
    'insecure-gateway':
      'Plein zelf begint met http, en een pagina met https mag dat niet laden. Vraag uw beheerder om https.',
    'not-heard':
      'De site mag het, maar er kwam nog niets. Staat de code op de pagina? Laat de site Plein toe in zijn beveiliging?',
  } satisfies Record<EmbedProblem, string>,
};

export type SitesTerms = typeof nl;

const en: SitesTerms = {
  title: 'Sites',
  finding: (silent, refused) => {
    const heard =
      silent === 0
        ? 'All sites work'
        : silent === 1
          ? 'Nothing has come from one site yet'
          : `Nothing has come from ${String(silent)} sites yet`;
    if (refused === 0) return heard;
    return `${heard}, ${refused === 1 ? 'one site is refused' : `${String(refused)} sites are refused`}`;
  },
  intro: 'Elements of Plein may stand on these sites. A change works within a few seconds.',
  ofFiles: 'You cannot change anything here',
  ofFilesHelp: 'The files of your municipality decide this list. Ask your administrator to change it there.',
  none: 'There is no site yet',
  noneHelp: 'Add the address of your site. Then the code is ready for you.',
  add: 'Add a site',
  address: 'Address of the site',
  addressHint: 'Like www.yourtown.nl. The address of a page is fine too.',
  addYes: 'Add',
  wrongAddress: 'This is no address of a site. Write for example www.yourtown.nl.',
  saidAdded: (origin) => `${origin} may show elements now.`,
  works: 'Works',
  worksSince: (first, last) => `First event ${first}, last event ${last}.`,
  silent: 'Nothing heard yet',
  silentHelp:
    'If the code is on the site, open the page once. If nothing comes, look at the lines of the security policy.',
  install: 'Put Plein on this site',
  head: 'In the head of the site',
  policy: 'Security policy (Content Security Policy)',
  policyHelp: 'Only needed if your site uses one. Give it to those who maintain the site.',
  pinned: 'Pin one version, with a check',
  pinnedHelp:
    'The browser refuses every file that somebody has changed. You get no repairs either, until you copy new lines.',
  pinnedSource: 'Also allow in script-src',
  elementHelp: 'Then put an element on a page. The code is under Elements.',
  elements: 'Elements',
  task: 'What is the page about?',
  noTask: 'no subject',
  elementNames: {
    contact: 'Contact',
    status: 'Follow a case',
    feedback: 'Did this page help?',
    chat: 'Chat',
  },
  elementLinks: nl.elementLinks,
  remove: 'Remove',
  removeAsk: (origin) => `Remove ${origin}?`,
  removeConsequence: 'Elements on that site no longer work then. Residents see the plain link or text there.',
  removeYes: 'Yes, remove',
  saidRemoved: 'Removed.',
  refused: 'Refused',
  refusedHelp:
    'These sites asked for something and were refused. Leave a site that you do not know as it is. The list begins again when the server starts again.',
  refusedTimes: (count, when) => (count === 1 ? `once, ${when}` : `${String(count)} times, last ${when}`),
  allow: 'Allow',
  test: 'May Plein stand on this page?',
  testHelp: 'Paste the address of a page. The check uses this list, and asks nothing of that page.',
  testYes: 'Look',
  testGood: (origin) => `Yes. ${origin} may show Plein, and events come from it.`,
  testBad: 'Plein does not work on this page yet:',
  problems: {
    'no-address': 'This is no address of a page.',
    'not-allowed': 'The site is not in the list. Add it.',
    'other-name-allowed': 'The site is in the list by another name. Add this address as well.',
    'insecure-page': 'The page begins with http. Use https, or somebody on the way can read along.',
    'insecure-gateway':
      'Plein itself begins with http, and a page with https may not load that. Ask your administrator for https.',
    'not-heard':
      'The site may, but nothing has come yet. Is the code on the page? Does the security policy of the site allow Plein?',
  },
};

export const sitesTerms: Readonly<Record<NewsroomLanguage, SitesTerms>> = { nl, en };
