import { html, type TemplateResult } from 'lit';
import type { Example } from '../../examples/example.js';
import { press, shown } from '../../examples/interact.js';
import { ready, widget } from '../example-actions.js';

const passport = 'http://standaarden.overheid.nl/owms/terms/paspoort';

const withTask = (): TemplateResult =>
  html`<plein-contact-widget task=${passport}
    ><p>Bel <a href="tel:140999">14 0999</a>.</p></plein-contact-widget
  >`;

/** States these situations, as a resident does. */
async function state(element: HTMLElement, ...stated: readonly string[]): Promise<void> {
  await ready(element);
  await press(widget(element), 'summary');
  await shown(widget(element), '[name=situation]');
  for (const one of stated) await press(widget(element), `[name=situation][value=${one}]`);
}

/** Examples of what a resident may expect of each channel now, and of what they state themselves. */
export const situationExamples: readonly Example[] = [
  {
    name: 'busy',
    description: 'It is busy on the telephone: how long a resident waits there, and where nobody waits.',
    setup: { waiting: { telefoon: 12, stadhuis: 0 } },
    render: withTask,
    act: ready,
  },
  {
    name: 'situation',
    description: 'What a resident may state, before anything is stated.',
    render: withTask,
    act: (element) => state(element),
  },
  {
    name: 'situation-stuck',
    description: 'A resident who does not get any further: people come first, each with its reason.',
    render: withTask,
    act: (element) => state(element, 'stuck'),
  },
  {
    name: 'situation-urgent',
    description: 'It cannot wait, while it is busy: who can be spoken to now, and the emergency number.',
    setup: { waiting: { telefoon: 12 } },
    render: withTask,
    act: (element) => state(element, 'urgent'),
  },
  {
    name: 'situation-all',
    description: 'Everything at once: what suits most of it comes first.',
    render: withTask,
    act: (element) => state(element, 'stuck', 'urgent', 'no-digid', 'interpreter', 'text-relay'),
  },
  {
    name: 'situation-closed',
    description: 'It cannot wait, at night: what answers now comes first, and a person second, with when.',
    setup: { now: '2026-11-24T20:30:00Z' },
    render: withTask,
    act: (element) => state(element, 'urgent'),
  },
  {
    name: 'situation-english',
    description: 'A resident who needs an interpreter, on an English page.',
    language: 'en',
    render: withTask,
    act: (element) => state(element, 'interpreter'),
  },
  {
    name: 'situation-arabic',
    description: 'A resident who does not hear well, on an Arabic page.',
    language: 'ar',
    setup: { waiting: { telefoon: 12 } },
    render: () => html`<plein-contact-widget dir="rtl" task=${passport}></plein-contact-widget>`,
    act: (element) => state(element, 'text-relay'),
  },
  {
    name: 'situation-narrow',
    description: 'In a side column of 280 pixels.',
    render: () => html`<div style="inline-size: 280px">${withTask()}</div>`,
    act: (element) => state(element, 'no-digid'),
  },
];
