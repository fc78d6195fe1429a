import type { Poll } from '@plein/domain/polls.js';

/** What the polls of the examples have in common. */
export const shared = {
  askedBy: { nl: 'Gemeente Zilverbeek', en: 'Gemeente Zilverbeek' },
  municipalityRole: 'director',
  minChoices: 1,
  maxChoices: 1,
  opensAt: '2026-11-02T08:00:00Z',
  closesAt: '2026-12-18T22:00:00Z',
} as const;

/** A picture of one colour with a white shape, as an address. */
export const drawing = (colour: string, shape: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 8"><path fill="${colour}" d="M0 0h12v8H0z"/><path fill="#fff" d="${shape}"/></svg>`,
  )}`;

export const imagePoll: Poll = {
  ...shared,
  id: 'speelplek-kleur',
  kind: 'single',
  question: { nl: 'Welke kleur krijgt de speelplek?', en: 'Which colour will the playground have?' },
  weight: { nl: 'De kleur met de meeste stemmen wordt het.', en: 'The colour with most votes is chosen.' },
  options: [
    {
      id: 'blauw',
      label: { nl: 'Blauw', en: 'Blue' },
      explanation: { nl: 'Rustig, als het water van de beek.', en: 'Quiet, like the water of the brook.' },
      image: {
        url: drawing('#00589c', 'M1 5q2-2 4 0t4 0 3-1v1H1z'),
        alt: { nl: 'Een blauw vlak met golven', en: 'A blue plane with waves' },
      },
    },
    {
      id: 'groen',
      label: { nl: 'Groen', en: 'Green' },
      explanation: { nl: 'Past bij het gras eromheen.', en: 'Fits the grass around it.' },
      image: {
        url: drawing('#1d6b3a', 'M3 7l1-4 1 4zM7 7l1-5 1 5z'),
        alt: { nl: 'Een groen vlak met bomen', en: 'A green plane with trees' },
      },
    },
  ],
  results: 'after-vote',
};

export const hiddenPoll: Poll = {
  ...shared,
  id: 'naam-brug',
  kind: 'single',
  question: { nl: 'Hoe gaat de nieuwe brug heten?', en: 'What will the new bridge be called?' },
  weight: {
    nl: 'Het college kiest de naam. De uitslag is een advies.',
    en: 'The executive chooses the name. The result is advice.',
  },
  options: [
    { id: 'beekbrug', label: { nl: 'Beekbrug', en: 'Beekbrug' } },
    { id: 'zilverbrug', label: { nl: 'Zilverbrug', en: 'Zilverbrug' } },
  ],
  results: 'after-close',
};

export const manyPoll: Poll = {
  ...shared,
  id: 'bomen',
  kind: 'multiple',
  question: { nl: 'Welke bomen komen er in de laan?', en: 'Which trees will line the avenue?' },
  weight: { nl: 'De vier meest gekozen bomen planten wij.', en: 'We plant the four trees chosen most.' },
  options: [
    'Beuk',
    'Berk',
    'Eik',
    'Els',
    'Esdoorn',
    'Hazelaar',
    'Iep',
    'Kastanje',
    'Linde',
    'Meidoorn',
    'Plataan',
    'Wilg',
  ].map((name) => ({ id: name.toLowerCase(), label: { nl: name } })),
  minChoices: 2,
  maxChoices: 4,
  results: 'after-vote',
};

export const longPoll: Poll = {
  ...shared,
  id: 'lange-teksten',
  kind: 'single',
  question: {
    nl: 'Wat vindt u van het voorstel om de Burgemeester van Zilverbeeksingel tussen negen uur ’s ochtends en zes uur ’s avonds af te sluiten voor doorgaand autoverkeer?',
  },
  explanation: {
    nl: 'Voor hulpdiensten, bewoners met een parkeervergunning en de bus verandert er niets. Leveranciers kunnen tot half elf laden en lossen. De proef duurt een half jaar en daarna bekijken wij samen met de buurt hoe het ging.',
  },
  askedBy: {
    nl: 'Gemeente Zilverbeek, samen met de bewonersverenigingen Zilverbeeksingel-Noord en Zilverbeeksingel-Zuid',
  },
  weight: {
    nl: 'De gemeenteraad beslist in januari. De raad weegt uw stem, de metingen van het verkeer en het advies van de hulpdiensten.',
  },
  options: [
    {
      id: 'voor',
      label: { nl: 'Ik ben voor het voorstel, ook als ik zelf een stuk om moet rijden' },
      explanation: {
        nl: 'De singel wordt stiller en veiliger. Verkeersonderzoeken elders laten zien dat omliggende straten iets drukker worden.',
      },
    },
    {
      id: 'tegen',
      label: { nl: 'Ik ben tegen: de-singel-moet-altijd-bereikbaar-blijven-voor-iedereen' },
      explanation: { nl: 'Er verandert niets.' },
    },
  ],
  results: 'after-vote',
};
