import type { Poll } from '@plein/domain/polls.js';

/** Ids of the two polls about Het Zilverplein. */
export const squarePoll = 'zilverplein-inrichting';
export const squareWishesPoll = 'zilverplein-wensen';

const askedBy = {
  nl: 'Gemeente Zilverbeek, samen met de buurt rond Het Zilverplein',
  en: 'Gemeente Zilverbeek, together with the neighbourhood around Het Zilverplein',
};

/**
 * Returns the polls about the square. They run from the first day of last month until the last day of the
 * third month from now, so that they are always open in the demo.
 *
 * @param pictures address of the drawings of the designs, with a slash at the end; without it there are no
 * pictures
 */
export function polls(now: Date, pictures?: string): Poll[] {
  const picture = (name: string, nl: string, en: string) =>
    pictures === undefined ? {} : { image: { url: `${pictures}plein-${name}.svg`, alt: { nl, en } } };
  const year = now.getUTCFullYear();
  const month = now.getUTCMonth();
  const opensAt = new Date(Date.UTC(year, month - 1, 1, 8)).toISOString();
  const closesAt = new Date(Date.UTC(year, month + 4, 0, 21)).toISOString();
  return [
    {
      id: squarePoll,
      kind: 'single',
      question: {
        nl: 'Welk ontwerp past het best bij Het Zilverplein?',
        en: 'Which design suits Het Zilverplein best?',
      },
      explanation: {
        nl: 'Het plein wordt vernieuwd. Drie ontwerpen zijn uitgewerkt. Kies er één.',
        en: 'The square is being redesigned. There are three designs. Choose one.',
      },
      askedBy,
      weight: {
        nl: 'De gemeenteraad kiest het ontwerp. Uw keuze telt mee als advies.',
        en: 'The council chooses the design. Your choice counts as advice.',
      },
      municipalityRole: 'director',
      options: [
        {
          id: 'groen',
          label: { nl: 'Het groene plein', en: 'The green square' },
          explanation: {
            nl: 'Veel bomen en gras. Minder ruimte voor de markt.',
            en: 'Many trees and grass. Less room for the market.',
          },
          ...picture('groen', 'Plattegrond met veel bomen en gras', 'Plan with many trees and grass'),
        },
        {
          id: 'water',
          label: { nl: 'Het waterplein', en: 'The water square' },
          explanation: {
            nl: 'De beek komt weer boven de grond. Kinderen kunnen er spelen.',
            en: 'The brook comes above ground again. Children can play there.',
          },
          ...picture('water', 'Plattegrond met een brede beek', 'Plan with a wide brook'),
        },
        {
          id: 'markt',
          label: { nl: 'Het marktplein', en: 'The market square' },
          explanation: {
            nl: 'Een vlak plein met ruimte voor markt, terras en feest.',
            en: 'A level square with room for market, terraces and events.',
          },
          ...picture('markt', 'Plattegrond met veel marktkramen', 'Plan with many market stalls'),
        },
      ],
      minChoices: 1,
      maxChoices: 1,
      opensAt,
      closesAt,
      results: 'after-vote',
    },
    {
      id: squareWishesPoll,
      kind: 'multiple',
      question: {
        nl: 'Wat mag op het nieuwe plein niet ontbreken?',
        en: 'What must the new square have?',
      },
      explanation: { nl: 'Kies er een, twee of drie.', en: 'Choose one, two or three.' },
      askedBy,
      weight: {
        nl: 'De drie meest gekozen wensen komen in elk ontwerp.',
        en: 'The three wishes chosen most become part of every design.',
      },
      municipalityRole: 'facilitator',
      options: [
        { id: 'bankjes', label: { nl: 'Bankjes in de schaduw', en: 'Benches in the shade' } },
        { id: 'spelen', label: { nl: 'Plek om te spelen', en: 'A place to play' } },
        { id: 'fietsen', label: { nl: 'Meer plek voor fietsen', en: 'More room for bicycles' } },
        { id: 'toilet', label: { nl: 'Een openbaar toilet', en: 'A public toilet' } },
        { id: 'verlichting', label: { nl: 'Betere verlichting', en: 'Better lighting' } },
        { id: 'drinkwater', label: { nl: 'Een kraan met drinkwater', en: 'A drinking water tap' } },
      ],
      minChoices: 1,
      maxChoices: 3,
      opensAt,
      closesAt,
      results: 'after-vote',
    },
  ];
}
