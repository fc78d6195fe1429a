import { html } from 'lit';
import { notice } from '../notice.js';
import { partExamples } from './stage/part-example.js';

export const noticeExamples = partExamples(
  {
    part: 'Notice',
    template: "notice('warning', title, html`<p>${help}</p>`) // with toneStyles, noticeStyles",
    purpose: 'Says what happened or what to know, and what can be done now.',
    when: ['After something was done, or went wrong.', 'Something runs otherwise than promised.'],
    whenNot: ['It matters to nobody now: leave it out.', 'It belongs to one field: put it at the field.'],
    good: [
      'The title is the news: "Dit duurt langer dan beloofd".',
      'Then what happens next, or what the resident can do.',
    ],
    bad: ['"Let op!", "Foutmelding": no news.', 'Three notices above one another.'],
    keys: [],
    heard: 'The title and the text. What comes while somebody is on the page stands in a live region.',
  },
  [
    {
      name: 'info',
      description: 'Something to know.',
      setUp: () => () => notice('info', 'Wij wachten op een tekening', html`<p>Daarna gaan wij verder.</p>`),
    },
    {
      name: 'positive',
      description: 'It went well.',
      setUp: () => () => notice('positive', 'Uw stem telt mee'),
    },
    {
      name: 'warning',
      description: 'It runs otherwise than promised.',
      setUp: () => () =>
        notice(
          'warning',
          'Dit duurt langer dan beloofd',
          html`<p>Wij wilden op 15 november klaar zijn. Vraag ons gerust hoe het ervoor staat.</p>`,
        ),
    },
    {
      name: 'negative',
      description: 'It did not work; what was typed is still there, and there is a way on.',
      setUp: () => () =>
        notice(
          'negative',
          'Versturen lukte niet',
          html`<p>Wat u schreef, staat er nog.</p>
            <div><button type="button" class="button second">Probeer het opnieuw</button></div>`,
        ),
    },
  ],
);
