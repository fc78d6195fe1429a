import { rating } from '../rating.js';
import { partExamples } from './stage/part-example.js';
import type { SetUp } from './stage/part-stage.js';

const words = ['Zeer ontevreden', 'Ontevreden', 'Neutraal', 'Tevreden', 'Zeer tevreden'];

const asked =
  (start?: number, error?: string): SetUp =>
  (stage) => {
    let value = start;
    return () =>
      rating({
        id: 'score',
        name: 'score',
        label: 'Hoe tevreden bent u over deze pagina?',
        error,
        words,
        value,
        choose: (chosen) => {
          value = chosen;
          stage.requestUpdate();
        },
      });
  };

export const ratingExamples = partExamples(
  {
    part: 'Rating',
    template:
      'rating({ id, name, label, words, value, choose }) // with fieldStyles, choiceStyles, ratingStyles',
    purpose: 'Asks how satisfied somebody is, on a scale of words.',
    when: ['One question on satisfaction or ease, with three to five steps.'],
    whenNot: ['Yes or no is enough.', 'The answer has no order: use a choice list.'],
    good: ['Each step has a word, the least first.', 'A middle step, for who has no opinion.'],
    bad: [
      'Smileys or stars alone: not everybody reads them the same, or at all.',
      'Numbers without words at both ends.',
    ],
    keys: [
      ['Arrows', 'choose a step'],
      ['Tab', 'goes to the scale and past it'],
    ],
    heard: 'The question as the name of the group, then "Tevreden, radio button, 4 of 5".',
  },
  [
    { name: 'open', description: 'Nothing is chosen yet.', setUp: asked() },
    { name: 'chosen', description: 'A step was chosen.', setUp: asked(4) },
    {
      name: 'error',
      description: 'The question must be answered.',
      setUp: asked(undefined, 'Kies een antwoord'),
    },
  ],
);
