import { html } from 'lit';
import { badge } from '../badge.js';
import { partExamples } from './stage/part-example.js';

export const badgeExamples = partExamples(
  {
    part: 'Badge',
    template: "badge('positive', 'Klaar') // with toneStyles, badgeStyles",
    purpose: 'Says in a word how something stands, beside its name.',
    when: ['In a list or table, where each row has a state of a few.'],
    whenNot: [
      'It can be pressed: use a button.',
      'It is the only thing on the screen: say it in a sentence.',
    ],
    good: ['An icon, a word, then a colour.', 'The same word everywhere for the same state.'],
    bad: ['A dot of a colour alone.', 'A count that nobody needs.'],
    keys: [],
    heard: 'Its word.',
  },
  [
    {
      name: 'tones',
      description: 'Each tone with its own icon.',
      setUp: () => () => html`
        <div class="row">
          ${badge('neutral', 'Komt nog')} ${badge('action', 'Nieuw')} ${badge('positive', 'Klaar')}
          ${badge('warning', 'Duurt langer')} ${badge('negative', 'Afgewezen')}
        </div>
      `,
    },
    {
      name: 'beside-a-name',
      description: 'Beside the name of what it is about.',
      setUp: () => () =>
        html`<p class="row">
          <strong>Melding: losse tegels op Het Zilverplein</strong> ${badge('warning', 'Duurt langer')}
        </p>`,
    },
  ],
);
