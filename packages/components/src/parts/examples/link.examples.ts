import { html } from 'lit';
import { link } from '../link.js';
import { partExamples } from './part-example.js';

export const linkExamples = partExamples(
  {
    part: 'Link',
    template: "link('onward', '/openingstijden', 'Bekijk alle openingstijden') // with linkStyles",
    purpose: 'Leads to another page, a file or a telephone number.',
    when: ['The press leads somewhere else.', 'A telephone number or mail address: `tel:` and `mailto:`.'],
    whenNot: ['Something happens here: use a button.'],
    good: [
      '"Bekijk de route naar het stadhuis": where it leads, also when it is read alone.',
      'Underlined, so that it is seen without colour.',
    ],
    bad: [
      '"Lees meer", "hier": many of them on a page cannot be told apart.',
      'A new window without being asked for.',
    ],
    keys: [['Enter', 'follows the link']],
    heard: 'Its words and "link".',
  },
  [
    {
      name: 'in-text',
      description: 'In a sentence.',
      setUp: () => () =>
        html`<p>
          Bel <a href="tel:140999">14 0999</a>, of lees
          <a href="#paspoort">wat u meeneemt voor een paspoort</a>.
        </p>`,
    },
    {
      name: 'alone',
      description:
        'On a line of its own, with an icon for where it leads: on, to another site, or to a file.',
      setUp: () => () => html`
        <div>${link('onward', '#stad', 'Bekijk alle openingstijden')}</div>
        <div>${link('external', '#digid', 'Ga naar Mijn Zilverbeek')}</div>
        <div>${link('download', '#kaart', 'Bewaar de plattegrond (pdf, 340 kB)')}</div>
      `,
    },
    {
      name: 'right-to-left',
      description: 'From right to left the icon points the other way.',
      direction: 'rtl',
      setUp: () => () => html`${link('onward', '#stad', 'Bekijk alle openingstijden')}`,
    },
  ],
);
