import { html } from 'lit';
import { press, shown, type } from '../../examples/interact.js';
import type { Example } from '../../examples/example.js';

const render = () => html`<plein-status-tracker link-by-mail></plein-status-tracker>`;
const setup = { mailsCaseLinks: true };

async function open(element: HTMLElement): Promise<void> {
  await press(element, '#link');
  await shown(element, 'form:not(:has(#postcode))');
}

async function ask(element: HTMLElement): Promise<void> {
  await open(element);
  await type(element, '#reference', 'ZB-2026-0417');
  await press(element, 'form > .button');
}

/** A link to a case by mail, for a resident without the postcode at hand. */
export const linkRequestExamples: readonly Example[] = [
  {
    name: 'link-offered',
    description: 'The gateway mails links: a button below the form says for whom they are.',
    setup,
    render,
  },
  {
    name: 'link',
    description: 'The form for a link: the number of the case alone.',
    setup,
    render,
    act: open,
  },
  {
    name: 'link-asked',
    description: 'The link is asked for: the same words for every number, and what to do without a mail.',
    setup,
    render,
    act: async (element) => {
      await ask(element);
      await shown(element, 'div.stack');
    },
  },
  {
    name: 'link-off',
    description: 'The gateway mails no links: what to do, and the number is still there.',
    render,
    act: async (element) => {
      await ask(element);
      await shown(element, '#errors');
    },
  },
];
