/**
 * The work that is compared: what a page shows, and what a press on it shows next. Every library gets these words, so
 * that all draw the same.
 */

export const feedback = {
  question: 'Hielp deze pagina u?',
  answers: ['Ja', 'Nee'],
  problem: 'Meld een probleem met deze pagina',
  explain: 'Wat kan er beter?',
  send: 'Verstuur',
};

export const poll = {
  question: 'Welk ontwerp past het best bij Het Zilverplein?',
  state: 'Open: u kunt stemmen tot zondag 28 februari 2027 om 22.00 uur',
  facts: [
    ['Wie vraagt het?', 'Gemeente Zilverbeek, samen met de buurt rond Het Zilverplein'],
    ['Wat gebeurt er met uw stem?', 'De gemeenteraad kiest het ontwerp. Uw keuze telt mee als advies.'],
  ],
  text: 'Het plein wordt vernieuwd. Drie ontwerpen zijn uitgewerkt. Kies er één.',
  options: [
    { name: 'Het groene plein', hint: 'Veel bomen en gras. Minder ruimte voor de markt.', picture: 'groen' },
    {
      name: 'Het waterplein',
      hint: 'De beek komt weer boven de grond. Kinderen kunnen er spelen.',
      picture: 'water',
    },
    {
      name: 'Het marktplein',
      hint: 'Een vlak plein met ruimte voor markt, terras en feest.',
      picture: 'markt',
    },
  ],
  vote: 'Stem',
  foot: 'Dit is een open peiling: iedereen kan meedoen. Wij vragen niet wie u bent.',
};

export const contact = {
  title: 'Contact met de gemeente Zilverbeek',
  advised: 'Maak een afspraak',
  advice: 'Dit kan altijd, ook ’s avonds en in het weekend.',
  choose: 'Kies een dag en tijd',
  others: 'Andere manieren',
  channels: [
    ['Stuur een e-mail', 'U krijgt binnen 2 werkdagen antwoord.', 'M3 6h18v12H3zM3 7l9 6 9-6'],
    [
      'Stel uw vraag in de chat',
      'Een automatische assistent antwoordt meteen.',
      'M4 4.5h16V16h-9l-4 4v-4H4z',
    ],
    ['Laat u terugbellen', 'U kiest zelf wanneer wij u bellen.', 'M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13'],
    ['Bel ons', 'Vandaag open vanaf 8.30 uur', 'M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4'],
    ['Kom naar het stadhuis', 'Vandaag open vanaf 9.00 uur', 'M4 20V9l8-5 8 5v11M3 20h18M9 20v-6h6v6'],
    ['Stuur een WhatsApp', 'Vandaag open vanaf 8.30 uur', 'M4 20l1.2-4A8.5 8.5 0 1 1 8.5 19z'],
  ],
  call: 'Laat u terugbellen',
  fields: ['Uw naam', 'Uw telefoonnummer'],
  send: 'Bel mij terug',
};

export const status = {
  title: 'Volg uw zaak',
  text: 'Vul in wat in onze brief of e-mail staat.',
  fields: [
    ['Zaaknummer', 'Bijvoorbeeld Z-2026-0417'],
    ['Postcode', 'Bijvoorbeeld 1234 AB'],
    ['Huisnummer', 'Bijvoorbeeld 12 of 12A'],
  ],
  show: 'Bekijk uw zaak',
  error: 'Vul uw zaaknummer in.',
};

export const chat = {
  open: 'Stel uw vraag',
  title: 'Chat met de gemeente',
  field: 'Uw vraag',
  send: 'Verstuur',
};
