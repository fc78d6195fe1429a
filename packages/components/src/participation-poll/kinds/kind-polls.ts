import { pollStrategies, type Poll } from '@plein/domain/polls.js';
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
