import { html } from 'lit';
import { steps, type Step } from '../steps.js';
import { partExamples } from './stage/part-example.js';

const list: readonly Step[] = [
  { state: 'done', title: 'Wij hebben uw aanvraag ontvangen', words: 'Klaar, 7 november' },
  {
    state: 'now',
    title: 'Wij kijken of uw aanvraag compleet is',
    words: 'Nu, sinds 15 november',
    content: html`<p>Stuur de tekening van de zijkant mee.</p>`,
  },
  { state: 'to-come', title: 'Wij beoordelen uw plan', words: 'Komt nog' },
  {
    state: 'to-come',
    title: 'U krijgt een brief met ons besluit',
    words: 'Komt nog, verwacht op 19 december',
  },
];

export const stepsExamples = partExamples(
  {
    part: 'Steps',
    template: "steps([{ state: 'done', title, words }]) // with stepsStyles",
    purpose: 'Shows how far something is: what is done, what runs now, what comes.',
    when: ['Something takes days or weeks and has a known order.'],
    whenNot: [
      'A form of several pages: say "Stap 2 van 4" in words.',
      'The order is not known: use a list of what happened.',
    ],
    good: [
      'Each step in the words of the resident: "Wij beoordelen uw plan".',
      'The state in a word beside its mark, with a date where there is one.',
    ],
    bad: ['Steps of the office that a resident never notices.', 'A percentage.'],
    keys: [],
    heard: 'A list of steps; each with its title and state, and "current step" at the one that runs now.',
  },
  [
    {
      name: 'under-way',
      description: 'One is done, one runs, two are to come.',
      setUp: () => () => steps(list),
    },
    {
      name: 'all-done',
      description: 'Everything is done.',
      setUp: () => () =>
        steps(list.map(({ title }) => ({ state: 'done' as const, title, words: 'Klaar, 19 december' }))),
    },
    {
      name: 'right-to-left',
      description: 'From right to left.',
      direction: 'rtl',
      setUp: () => () => steps(list),
    },
  ],
);
