import { progress } from '../progress.js';
import { partExamples } from './stage/part-example.js';

export const progressExamples = partExamples(
  {
    part: 'Progress',
    template: 'progress({ id, label, words, done: 2, of: 5 }) // with progressStyles',
    purpose: 'Shows how far something is that takes more than a few seconds.',
    when: ['Files are sent.', 'Something is counted or fetched that takes a while.'],
    whenNot: [
      'It takes less than a second: nothing.',
      'It takes a moment: change the words of the button.',
      'It takes days: use steps.',
    ],
    good: ['How far it is stands in words too: "2 van 5 verstuurd".'],
    bad: ['A wheel that turns without a word.'],
    keys: [],
    heard: 'What is going on, "progress bar", and how far it is in words.',
  },
  [
    {
      name: 'known',
      description: 'How far it is, is known.',
      setUp: () => () =>
        progress({
          id: 'photos',
          label: 'Wij versturen uw foto’s',
          words: '2 van 5 verstuurd',
          done: 2,
          of: 5,
        }),
    },
    {
      name: 'unknown',
      description: 'It is not known how long it takes; the bar moves, and stands still under reduced motion.',
      setUp: () => () =>
        progress({ id: 'search', label: 'Wij zoeken uw zaak', words: 'Dit duurt een paar tellen' }),
    },
    {
      name: 'done',
      description: 'All of it is done.',
      setUp: () => () =>
        progress({
          id: 'photos',
          label: 'Uw foto’s zijn verstuurd',
          words: '5 van 5 verstuurd',
          done: 5,
          of: 5,
        }),
    },
  ],
);
