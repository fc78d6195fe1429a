import { html } from 'lit';
import { shown } from '../../examples/interact.js';
import { table } from '../table.js';
import { partExamples } from './stage/part-example.js';

const results = (): unknown =>
  table({
    id: 'results',
    caption: 'Welk ontwerp past het best bij Het Zilverplein?',
    columns: [{ label: 'Ontwerp' }, { label: 'Stemmen', numeric: true }, { label: 'Deel', numeric: true }],
    rows: [
      ['Het groene plein', '1.204', '47%'],
      ['Het waterplein', '846', '33%'],
      ['Het marktplein', '512', '20%'],
    ],
  });

export const tableExamples = partExamples(
  {
    part: 'Table',
    template: 'table({ id, caption, columns: [{ label, numeric: true }], rows }) // with tableStyles',
    purpose: 'Compares things that have the same properties.',
    when: ['Somebody looks something up or compares: opening hours, results.'],
    whenNot: ['Pairs of a label and a value: use facts.', 'One column: use a list.'],
    good: [
      'A caption that says what the table tells.',
      'Numbers under one another, in figures of the same width.',
    ],
    bad: ['Lines around each cell.', 'Cells that hold a whole story.'],
    keys: [['Arrows', 'scroll the table where it is wider than its place; only then Tab stops at it']],
    heard: 'The caption, the number of rows and columns, and with each cell its heads.',
  },
  [
    {
      name: 'numbers',
      description: 'Words at the start, numbers at the end of their column.',
      setUp: () => results,
    },
    {
      name: 'too-wide',
      description: 'In a narrow place the table scrolls by itself, and the keyboard reaches it.',
      setUp: () => () => html`<div style="inline-size: 14rem">${results()}</div>`,
      act: async (element) => {
        await shown(element, '[tabindex]');
      },
    },
  ],
);
