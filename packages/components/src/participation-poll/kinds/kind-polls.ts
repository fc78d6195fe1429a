import { choiceOf, pollStrategies, type Poll } from '@plein/domain/polls.js';
import { shared } from '../example-polls.js';

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
