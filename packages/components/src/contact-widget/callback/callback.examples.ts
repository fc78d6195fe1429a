import { html, type TemplateResult } from 'lit';
import type { Example } from '../../examples/example.js';
import { press, shown } from '../../examples/interact.js';
import { configure } from '../../settings/configuration.js';
import { fillInOpen, openForm, refuseFull } from '../example-actions.js';

const passport = 'http://standaarden.overheid.nl/owms/terms/paspoort';
const withTask = (): TemplateResult => html`<plein-contact-widget task=${passport}></plein-contact-widget>`;

/** The named states of the form for a callback where a department calls so many residents in a window. */
export const callbackExamples: readonly Example[] = [
  {
    name: 'callback-full',
    description:
      'Somebody else took the last place in the chosen moment: says so, and everything else is still there.',
    setup: { callsPerWindow: 1 },
    render: withTask,
    act: async (element) => {
      await openForm(element);
      await shown(element, '.choice');
      await fillInOpen(element);
      configure({ fetch: refuseFull });
      await press(element, 'form > .button');
      await shown(element, '#errors');
    },
  },
  {
    name: 'callback-none-left',
    description: 'No moment has room: says so, with a telephone number.',
    setup: { callsPerWindow: 0 },
    render: withTask,
    act: async (element) => {
      await shown(element, '#call-back');
      await press(element, '#call-back');
      await shown(element, '#slot > *');
    },
  },
  {
    name: 'callback-loading',
    description: 'Which moments have room is not known yet: says so.',
    setup: { callsPerWindow: 1 },
    render: withTask,
    act: async (element) => {
      await shown(element, '#call-back');
      configure({ fetch: () => new Promise(() => undefined) });
      await press(element, '#call-back');
      await shown(element, 'form');
    },
  },
];
