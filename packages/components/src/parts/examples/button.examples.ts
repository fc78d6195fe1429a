import { html } from 'lit';
import { backIcon, downloadIcon } from '../icons.js';
import { partExamples } from './stage/part-example.js';

export const buttonExamples = partExamples(
  {
    part: 'Button',
    template: 'html`<button type="button" class="button second">Bewaar dit</button>` // with buttonStyles',
    purpose: 'Does something here and now: sends, opens, saves.',
    when: [
      'Something happens on this page or is sent from it.',
      'A link is the one advised way on (`.button` on an `<a>`).',
    ],
    whenNot: [
      'The press leads to another page: use a link.',
      'More than three stand in a row: use a list of rows.',
    ],
    good: [
      '"Bel mij terug": a verb, and what the resident gets.',
      'One first button on a screen; the others are second or plain.',
    ],
    bad: [
      '"Verzenden", "OK", "Klik hier": says nothing of what happens.',
      'Greyed out until the form is right: let it be pressed and say what is missing.',
    ],
    keys: [
      ['Enter, Space', 'presses the button'],
      ['Enter', 'follows the link that looks like a button'],
    ],
    heard:
      'Its words and "button". While it is busy its words change ("Bezig met versturen") and it is "unavailable".',
  },
  [
    {
      name: 'kinds',
      description: 'First, second and plain: one that matters most, one beside it, one that leads away.',
      setUp: () => () => html`
        <div class="row">
          <button type="button" class="button">Bel mij terug</button>
          <button type="button" class="button second">Bewaar dit</button>
          <button type="button" class="button plain">Annuleer</button>
        </div>
      `,
    },
    {
      name: 'with-icons',
      description: 'An icon stands before the words and never alone.',
      setUp: () => () => html`
        <div class="row">
          <button type="button" class="button second">${downloadIcon}Bewaar dit gesprek</button>
          <button type="button" class="button plain">${backIcon}Terug</button>
        </div>
      `,
    },
    {
      name: 'busy',
      description: 'While it sends: the words say so, a second press does nothing.',
      setUp: () => () =>
        html`<button type="button" class="button" aria-disabled="true">Bezig met versturen</button>`,
    },
    {
      name: 'wide',
      description: 'In a narrow place the first button takes the whole width, also with long words.',
      setUp: () => () => html`
        <div class="stack" style="inline-size: 18rem; container-type: inline-size">
          <button type="button" class="button wide">Vraag een afspraak aan voor uw rijbewijs</button>
          <button type="button" class="button second wide">Wijzig uw stem</button>
        </div>
      `,
    },
    {
      name: 'as-a-link',
      description: 'A link that is the one advised way on looks like a button and stays a link.',
      setUp: () => () => html`<a class="button" href="#afspraak">Kies een dag en tijd</a>`,
    },
  ],
);
