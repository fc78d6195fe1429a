import { html } from 'lit';
import { facts } from '../facts.js';
import { heading } from '../heading.js';
import { panel, type PanelTone } from '../panel.js';
import { partExamples, type PartExample } from './stage/part-example.js';

const toned = (
  tone: PanelTone,
  description: string,
  title: string,
  text: string,
  action?: unknown,
): PartExample => ({
  name: tone,
  description,
  setUp: () => () =>
    panel(
      tone,
      html`${heading(3, title, 'subtitle', `${tone}-title`)}
        <p>${text}</p>
        ${action}`,
    ),
});

export const panelExamples = partExamples(
  {
    part: 'Panel',
    template: "panel('action', content) // with toneStyles, panelStyles",
    purpose: 'Sets what matters most on a screen on a ground of its own.',
    when: ['One thing on the screen must be seen first: the advised way, what is asked, the receipt.'],
    whenNot: ['To group things: use space.', 'Inside another panel.', 'For news: use a notice.'],
    good: ['One panel on a screen.', 'Three right angles and one round corner, at the end of its text.'],
    bad: ['A page of cards, in which nothing matters most.', 'A border, a ground and a shadow at once.'],
    keys: [],
    heard: 'Nothing of its own: its heading makes it a place to jump to.',
  },
  [
    toned(
      'action',
      'What a resident is advised or asked to do.',
      'Stuur de tekening van de zijkant',
      'Doe dit uiterlijk donderdag 3 december.',
      html`<div><a class="button wide" href="#tekening">Stuur de tekening</a></div>`,
    ),
    toned('positive', 'A receipt.', 'Uw verzoek is binnen', 'Wij bellen u vandaag van 13 tot 15 uur.'),
    toned(
      'warning',
      'Kept on this device until there is a connection.',
      'Wij bewaren uw verzoek',
      'Wij versturen het zodra u weer verbinding hebt.',
    ),
    toned(
      'negative',
      'An emergency.',
      'Drinkwater: kook het drie minuten',
      'Dit geldt voor heel Zilverbeek, tot wij iets anders zeggen.',
    ),
    {
      name: 'receipt',
      description: 'Facts that belong together.',
      setUp: () => () =>
        panel(
          'positive',
          html`
            ${heading(3, 'Dit stuurde u', 'subtitle', 'sent')}
            ${facts([
              ['Uw naam', 'A. Bewoner'],
              ['Uw telefoonnummer', '06 12345678'],
              ['Moment', 'dinsdag 24 november, 13 tot 15 uur'],
            ])}
          `,
        ),
    },
  ],
);
