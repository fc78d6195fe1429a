import { html } from 'lit';
import { press } from '../../examples/interact.js';
import { TabsController, tabs } from '../tabs.js';
import { partExamples } from './stage/part-example.js';
import type { SetUp } from './stage/part-stage.js';

const places = [
  { id: 'hall', label: 'Stadhuis', content: html`<p>Open op werkdagen van 9 tot 16 uur.</p>` },
  {
    id: 'library',
    label: 'Bibliotheek',
    content: html`<p>Open op dinsdag en donderdag van 13 tot 17 uur.</p>`,
  },
  { id: 'house', label: 'Huis van de wijk', content: html`<p>Open op woensdag van 9 tot 12 uur.</p>` },
];

const shown: SetUp = (stage) => {
  const controller = new TabsController(stage);
  return () => tabs(controller, 'Loketten', places);
};

export const tabsExamples = partExamples(
  {
    part: 'Tabs',
    template: 'tabs(new TabsController(host), label, [{ id, label, content }]) // with tabsStyles',
    purpose: 'Shows one of a few things of the same kind at a time.',
    when: ['Two to five views of which one is enough at a time.'],
    whenNot: [
      'Somebody needs two of them at once: put them under one another.',
      'Steps in an order.',
      'In a narrow column: headings are enough.',
    ],
    good: ['One or two words each, of the same kind.', 'The first is what most people need.'],
    bad: ['What everybody must read, behind the second tab.', 'Tabs in tabs.'],
    keys: [
      ['Tab', 'goes to the chosen tab, then to its content'],
      ['Left, Right', 'chooses the next one, round at both ends; the other way round from right to left'],
      ['Home, End', 'chooses the first and the last'],
    ],
    heard:
      'The name of the row, then "Stadhuis, tab, selected, 1 of 3"; the content has the name of its tab.',
  },
  [
    { name: 'first', description: 'The first is shown.', setUp: shown },
    {
      name: 'second',
      description: 'Another was chosen.',
      setUp: shown,
      act: (element) => press(element, '#library-tab'),
    },
    { name: 'right-to-left', description: 'From right to left.', direction: 'rtl', setUp: shown },
  ],
);
