import { choices, type Choice } from '../choice.js';
import { fieldGroup } from '../field.js';
import { partExamples } from './stage/part-example.js';

const windows: readonly Choice[] = ['13 tot 15 uur', '15 tot 17 uur'].map((label, index) => ({
  type: 'radio',
  name: 'window',
  value: String(index),
  label,
}));

const reasons: readonly Choice[] = ['Duidelijke tekst', 'Volledige uitleg', 'Gemak'].map((label, index) => ({
  type: 'checkbox',
  name: 'reason',
  value: String(index),
  label,
  checked: index === 0,
}));

const plans: readonly Choice[] = [
  { label: 'Het groene plein', hint: 'Veel bomen en gras. Minder ruimte voor de markt.' },
  { label: 'Het waterplein', hint: 'De beek komt weer boven de grond. Kinderen kunnen er spelen.' },
].map((plan, index) => ({
  type: 'radio',
  name: 'plan',
  value: String(index),
  checked: index === 1,
  ...plan,
}));

export const choiceListExamples = partExamples(
  {
    part: 'Choice list',
    template:
      "fieldGroup({ id, label }, choices([{ type: 'radio', name, value, label }])) // with fieldStyles, choiceStyles",
    purpose: 'Shows all answers at once, each as a large row.',
    when: [
      'Two to about seven answers.',
      'One answer: radio buttons. More than one: check boxes, and the question says so.',
    ],
    whenNot: ['More than ten answers: let them search.', 'Yes or no that counts at once: two buttons.'],
    good: ['Nothing is chosen beforehand.', 'What an answer means stands under it in quiet ink.'],
    bad: ['A folded list (`<select>`) for four answers.', '"Anders" without a place to write.'],
    keys: [
      ['Arrows', 'choose among radio buttons'],
      ['Space', 'ticks a check box'],
    ],
    heard: 'The question as the name of the group, then each answer with its explanation and "1 of 3".',
  },
  [
    {
      name: 'one-answer',
      description: 'Radio buttons; nothing is chosen beforehand.',
      setUp: () => () => fieldGroup({ id: 'when', label: 'Wanneer mogen wij bellen?' }, choices(windows)),
    },
    {
      name: 'more-answers',
      description: 'Check boxes; the hint says that more than one may be chosen.',
      setUp: () => () =>
        fieldGroup(
          { id: 'why', label: 'Waar ligt dat aan?', hint: 'Kies alles wat past.' },
          choices(reasons),
        ),
    },
    {
      name: 'with-explanation',
      description: 'What an answer means stands under it; the chosen row has a border and a ground.',
      setUp: () => () => fieldGroup({ id: 'plans', label: 'Welk ontwerp kiest u?' }, choices(plans)),
    },
    {
      name: 'error',
      description: 'Nothing was chosen.',
      setUp: () => () =>
        fieldGroup(
          { id: 'when', label: 'Wanneer mogen wij bellen?', error: 'Kies wanneer wij mogen bellen' },
          choices(windows),
        ),
    },
  ],
);
