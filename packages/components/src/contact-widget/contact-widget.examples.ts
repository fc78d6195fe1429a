import { html, type TemplateResult } from 'lit';
import { inside, press, shown, type } from '../examples/interact.js';
import { configure } from '../settings/configuration.js';
import type { Example, ExampleSet } from '../examples/example.js';
import type { PleinContactWidget } from './contact-widget.js';
import { fillIn, openForm, ready, receive, refuseSlot, widget } from './example-actions.js';
import { situationExamples } from './details/situation.examples.js';
import { callbackExamples } from './callback/callback.examples.js';
import { appointmentExamples } from './appointment/appointment.examples.js';
import { messageExamples } from './message/message.examples.js';

const passport = 'http://standaarden.overheid.nl/owms/terms/paspoort';
const fallback = html`<p>Bel <a href="tel:140999">14 0999</a> of <a href="/contact">neem contact op</a>.</p>`;

const withTask = (): TemplateResult =>
  html`<plein-contact-widget task=${passport}>${fallback}</plein-contact-widget>`;
const rightToLeft = (): TemplateResult =>
  html`<plein-contact-widget dir="rtl" task=${passport}>${fallback}</plein-contact-widget>`;
const withoutTask = (): TemplateResult => html`<plein-contact-widget>${fallback}</plein-contact-widget>`;

const transcript = [
  { who: 'resident', text: 'Mag ik lachen op mijn pasfoto?', at: '2026-11-24T09:58:00Z' },
  {
    who: 'assistant',
    text: 'Nee. Kijk neutraal en houd uw mond dicht. Heeft dit u geholpen?',
    at: '2026-11-24T09:58:02Z',
  },
  { who: 'resident', text: 'En voor een baby?', at: '2026-11-24T09:59:00Z' },
] as const;

const examples: Example[] = [
  {
    name: 'with-task',
    description: 'On the page of a task: the best way for it stands first, with its reason.',
    render: withTask,
    act: ready,
  },
  {
    name: 'without-task',
    description: 'On any other page: the ways of the whole municipality, what is open first.',
    render: withoutTask,
    act: ready,
  },
  {
    name: 'fold-open',
    description: 'The details of one way, folded open in place: address, access and opening hours.',
    render: withTask,
    act: async (element) => {
      await ready(element);
      await press(element, '.channels details summary');
      await shown(element, 'table');
    },
  },
  {
    name: 'all-closed',
    description: 'At night: when each way opens again, and what can be done now.',
    setup: { now: '2026-11-24T20:30:00Z' },
    render: withTask,
    act: ready,
  },
  {
    name: 'holiday',
    description: 'On Christmas Day: why everything is closed, and until when.',
    setup: { now: '2026-12-25T10:00:00Z' },
    render: withoutTask,
    act: ready,
  },
  {
    name: 'crisis',
    description: 'During an emergency: that message comes before everything else.',
    setup: { crisis: true },
    render: withoutTask,
    act: ready,
  },
  {
    name: 'notice',
    description: 'On a page about a neighbourhood: a passing message of the municipality, under the heading.',
    render: () => html`<plein-contact-widget perspective="neighbourhood">${fallback}</plein-contact-widget>`,
    act: ready,
  },
  {
    name: 'long-words',
    description:
      'A word or an address that is wider than the page breaks, in every text of the municipality.',
    setup: { longTexts: true },
    render: () => html`<plein-contact-widget perspective="neighbourhood">${fallback}</plein-contact-widget>`,
    act: ready,
  },
  {
    name: 'pending',
    description: 'The profile is slow: the fallback of the page stays in view.',
    setup: { network: 'slow' },
    render: withTask,
  },
  {
    name: 'profile-missing',
    description: 'There is no profile: the fallback of the page stays.',
    setup: { profile: 'missing' },
    render: withTask,
  },
  {
    name: 'profile-missing-without-fallback',
    description: 'There is no profile and the page brought no fallback: says so, with a way to try again.',
    setup: { profile: 'missing' },
    render: () => html`<plein-contact-widget></plein-contact-widget>`,
  },
  {
    name: 'profile-invalid',
    description: 'The profile is not one: the fallback of the page stays.',
    setup: { profile: 'invalid' },
    render: withTask,
  },
  {
    name: 'profile-half-valid',
    description: 'Part of the profile is wrong: what is right is shown.',
    setup: { profile: 'half' },
    render: withTask,
    act: ready,
  },
  {
    name: 'callback-form',
    description: 'Asking to be called back; the form takes the place of the list.',
    render: withTask,
    act: openForm,
  },
  {
    name: 'callback-more-moments',
    description: 'All days on which a resident can be called.',
    render: withTask,
    act: async (element) => {
      await openForm(element);
      await press(element, 'fieldset .button');
    },
  },
  {
    name: 'callback-errors',
    description: 'Sent too early: the errors at the top and by their fields.',
    render: withTask,
    act: async (element) => {
      await openForm(element);
      await type(element, '#phone', '12');
      await press(element, 'form > .button');
    },
  },
  {
    name: 'callback-slot-gone',
    description: 'The chosen moment was lost in the meantime: everything else is still there.',
    render: withTask,
    act: async (element) => {
      await fillIn(element);
      configure({ fetch: refuseSlot });
      await press(element, 'form > .button');
      await shown(element, '#errors');
    },
  },
  {
    name: 'callback-sending',
    description: 'The request is on its way.',
    render: withTask,
    act: async (element) => {
      await fillIn(element);
      configure({ fetch: () => new Promise(() => undefined) });
      await press(element, 'form > .button');
      await shown(element, '[aria-live]:not(:empty)');
    },
  },
  {
    name: 'callback-kept',
    description: 'There is no connection: the request is kept on the device and goes out later.',
    render: withTask,
    act: async (element) => {
      await fillIn(element);
      configure({ fetch: () => Promise.reject(new TypeError('There is no network.')) });
      await press(element, 'form > .button');
      await shown(element, '.received');
    },
  },
  {
    name: 'callback-receipt',
    description: 'The request has arrived: its number, when the call comes, and a copy to keep.',
    render: withTask,
    act: receive,
  },
  {
    name: 'callback-holiday',
    description: 'Between Christmas and New Year: only the moments that there are.',
    setup: { now: '2026-12-24T15:30:00Z' },
    render: withTask,
    act: openForm,
  },
  {
    name: 'with-transcript',
    description:
      'Handed over by the assistant: the conversation goes along, unless the resident leaves it out.',
    render: withTask,
    act: async (element) => {
      (element as PleinContactWidget).requestCallback({ transcript });
      await shown(element, '.attached');
      inside<HTMLDetailsElement>(element, '.attached details').open = true;
    },
  },
  {
    name: 'with-case',
    description: 'Handed over by the status tracker: the question is about a case.',
    render: withTask,
    act: async (element) => {
      (element as PleinContactWidget).requestCallback({ caseReference: 'ZB-2026-0417' });
      await shown(element, 'form');
    },
  },
  { name: 'english', description: 'On an English page.', language: 'en', render: withTask, act: ready },
  {
    name: 'english-form',
    description: 'The form on an English page, with errors.',
    language: 'en',
    render: withTask,
    act: async (element) => {
      await openForm(element);
      await press(element, 'form > .button');
    },
  },
  {
    name: 'english-receipt',
    description: 'The receipt on an English page.',
    language: 'en',
    render: withTask,
    act: receive,
  },
  {
    name: 'narrow',
    description: 'In a side column of 280 pixels.',
    render: () => html`<div style="inline-size: 280px">${withTask()}</div>`,
    act: ready,
  },
  {
    name: 'narrow-long-text',
    description: 'The longest texts in the narrowest column: the form with its errors.',
    render: () =>
      html`<div style="inline-size: 280px">
        <plein-contact-widget
          heading-level="3"
          task="http://standaarden.overheid.nl/owms/terms/gehandicaptenparkeerkaart"
        ></plein-contact-widget>
      </div>`,
    act: async (column) => {
      const element = widget(column);
      await openForm(element);
      await press(element, 'form > .button');
    },
  },
  {
    name: 'right-to-left',
    description: 'On a page that runs from right to left.',
    render: () => html`<div dir="rtl">${withTask()}</div>`,
    act: ready,
  },
  {
    name: 'arabic',
    description:
      'On an Arabic page: from right to left, with digits as on letters, and Dutch marked as Dutch.',
    language: 'ar',
    render: rightToLeft,
    act: ready,
  },
  {
    name: 'german-narrow',
    description: 'On a German page, whose words are long, in a side column.',
    language: 'de',
    render: () =>
      html`<plein-contact-widget task=${passport} style="inline-size: 280px"
        >${fallback}</plein-contact-widget
      >`,
    act: openForm,
  },
];

export const contactWidgetExamples: ExampleSet = {
  tag: 'plein-contact-widget',
  examples: [
    ...examples,
    ...situationExamples,
    ...callbackExamples,
    ...appointmentExamples,
    ...messageExamples,
  ],
};
