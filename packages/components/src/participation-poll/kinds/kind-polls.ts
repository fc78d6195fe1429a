import { choiceOf, pollStrategies, type Poll } from '@plein/domain/polls.js';
import { drawing, shared } from '../example-polls.js';

/** Polls of the kinds that the demo does not have, for examples and tests. */
export const yesNoPoll: Poll = {
  ...shared,
  ...pollStrategies['yes-no'].settings({ options: [] }),
  id: 'avondmarkt',
  kind: 'yes-no',
  options: pollStrategies['yes-no'].settings({ options: [] }).options ?? [],
  question: {
    nl: 'Mag de avondmarkt het hele jaar blijven?',
    en: 'May the evening market stay all year?',
  },
  explanation: {
    nl: 'Nu is de markt er van april tot oktober, elke vrijdag tot negen uur.',
    en: 'Now the market is there from April to October, every Friday until nine.',
  },
  weight: {
    nl: 'Het college beslist in januari. Uw stem telt mee als advies.',
    en: 'The executive decides in January. Your vote counts as advice.',
  },
  results: 'after-vote',
};

/** The choices of a ballot with these options in order. */
export const inOrder = (...options: readonly string[]): string[] =>
  options.map((option, index) => choiceOf(option, index + 1));

export const rankingPoll: Poll = {
  ...shared,
  id: 'cultuurhuis',
  kind: 'ranking',
  question: {
    nl: 'Wat moet er als eerste in het cultuurhuis?',
    en: 'What must come first in the house of culture?',
  },
  weight: {
    nl: 'De raad beslist in maart. Uw volgorde telt mee als advies.',
    en: 'The council decides in March. Your order counts as advice.',
  },
  options: [
    {
      id: 'boek',
      label: { nl: 'Een bibliotheek', en: 'A library' },
      explanation: { nl: 'Met plek om te lezen en te leren.', en: 'With room to read and to learn.' },
    },
    { id: 'film', label: { nl: 'Een filmzaal', en: 'A film room' } },
    {
      id: 'muziek',
      label: { nl: 'Oefenruimtes voor muziek', en: 'Practice rooms for music' },
      explanation: { nl: 'Ook ’s avonds open.', en: 'Open in the evening too.' },
    },
    { id: 'dans', label: { nl: 'Een dansvloer', en: 'A dance floor' } },
  ],
  minChoices: 1,
  maxChoices: 4,
  results: 'after-close',
};

export const budgetPoll: Poll = {
  ...shared,
  id: 'buurtbudget',
  kind: 'budget',
  question: {
    nl: 'Waar geven wij het buurtbudget aan uit?',
    en: 'What do we spend the neighbourhood budget on?',
  },
  weight: {
    nl: 'De wijkraad volgt de uitslag, als de plannen veilig zijn.',
    en: 'The district council follows the result, if the plans are safe.',
  },
  options: [
    {
      id: 'bomen',
      label: { nl: 'Bomen in de Beekstraat', en: 'Trees in the Beekstraat' },
      explanation: { nl: 'Elke boom kost ongeveer € 1.000.', en: 'Each tree costs about € 1,000.' },
    },
    { id: 'bankjes', label: { nl: 'Bankjes', en: 'Benches' }, least: 1000, most: 8000 },
    { id: 'fontein', label: { nl: 'Een drinkfontein', en: 'A drinking fountain' }, cost: 25_000 },
    { id: 'toilet', label: { nl: 'Een openbaar toilet', en: 'A public toilet' }, cost: 40_000 },
  ],
  budget: 50_000,
  minChoices: 1,
  maxChoices: 4,
  results: 'after-close',
};

export const scalePoll: Poll = {
  ...shared,
  ...pollStrategies.scale.settings({ options: [] }),
  id: 'afval-tevreden',
  kind: 'scale',
  options: pollStrategies.scale.settings({ options: [] }).options ?? [],
  question: { nl: 'Hoe vindt u het ophalen van afval?', en: 'What do you think of the waste collection?' },
  weight: {
    nl: 'Wij vergelijken het met vorig jaar en zeggen wat wij verbeteren.',
    en: 'We compare it with last year and say what we improve.',
  },
  results: 'after-vote',
};

const park = {
  ...shared,
  question: { nl: 'Wat vindt u van het Beekpark?', en: 'What do you think of the Beekpark?' },
  weight: {
    nl: 'De wijkmanager kiest waar wij beginnen. Uw mening telt mee als advies.',
    en: 'The district manager chooses where we begin. Your opinion counts as advice.',
  },
  options: [
    {
      id: 'veilig',
      label: { nl: 'Ik voel mij er veilig.', en: 'I feel safe there.' },
      explanation: { nl: 'Ook als het donker is.', en: 'After dark too.' },
    },
    { id: 'groen', label: { nl: 'Er is genoeg groen.', en: 'There is enough green.' } },
    { id: 'stil', label: { nl: 'Ik kan er rustig zitten.', en: 'I can sit there in peace.' } },
  ],
} as const;

export const matrixPoll: Poll = {
  ...park,
  ...pollStrategies.matrix.settings({ options: [...park.options] }),
  id: 'beekpark-mening',
  kind: 'matrix',
  options: [...park.options],
  results: 'after-close',
};

export const statementsPoll: Poll = {
  ...park,
  ...pollStrategies.statements.settings({ options: [...park.options] }),
  id: 'beekpark-stellingen',
  kind: 'statements',
  options: [...park.options],
  results: 'after-close',
};

export const openAnswerPoll: Poll = {
  ...shared,
  id: 'beekpark-missen',
  kind: 'open-answer',
  question: { nl: 'Wat mist u in het Beekpark?', en: 'What do you miss in the Beekpark?' },
  weight: {
    nl: 'De wijkmanager leest elk antwoord en kiest in januari wat er komt.',
    en: 'The district manager reads each answer and chooses in January what will come.',
  },
  options: [],
  longest: 200,
  results: 'after-close',
};

export const picturesPoll: Poll = {
  ...shared,
  id: 'fietsbrug',
  kind: 'pictures',
  question: { nl: 'Welk ontwerp krijgt de fietsbrug?', en: 'Which design will the cycle bridge have?' },
  weight: {
    nl: 'De raad kiest in februari. Uw stem telt mee als advies.',
    en: 'The council chooses in February. Your vote counts as advice.',
  },
  options: [
    {
      id: 'boog',
      label: { nl: 'Ontwerp A: de boog', en: 'Design A: the arch' },
      explanation: { nl: 'Hoog, dus boten kunnen eronderdoor.', en: 'High, so that boats pass under it.' },
      image: {
        url: drawing('#00589c', 'M1 7q5-9 10 0H9Q6 2 3 7z'),
        alt: {
          nl: 'Een witte brug met een hoge boog over blauw water',
          en: 'A white bridge with a high arch over blue water',
        },
      },
    },
    {
      id: 'vlak',
      label: { nl: 'Ontwerp B: de vlakke brug', en: 'Design B: the flat bridge' },
      explanation: { nl: 'Zonder helling, met bankjes.', en: 'Without a slope, with benches.' },
      image: {
        url: drawing('#1d6b3a', 'M0 4h12v1H10v2H9V5H3v2H2V5H0z'),
        alt: {
          nl: 'Een lage witte brug op twee poten tussen groen',
          en: 'A low white bridge on two legs amid green',
        },
      },
    },
  ],
  results: 'after-vote',
};
