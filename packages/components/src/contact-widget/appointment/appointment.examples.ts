import { html, type TemplateResult } from 'lit';
import type { Example } from '../../examples/example.js';
import { press, shown, type } from '../../examples/interact.js';
import { configuration, configure } from '../../settings/configuration.js';
import { fillAppointment, openAppointment } from './example-actions.js';

const passport = 'http://standaarden.overheid.nl/owms/terms/paspoort';
const setup = { appointments: 14 } as const;
const render = (): TemplateResult => html`<plein-contact-widget task=${passport}></plein-contact-widget>`;

/** Opens the form while the gateway answers so. */
const openWith =
  (answer: typeof fetch, until: string) =>
  async (element: HTMLElement): Promise<void> => {
    await shown(element, '#appointment');
    const { fetch } = configuration();
    configure({
      fetch: (...request) =>
        (request[0] as string).includes('/v1/appointment-moments') ? answer(...request) : fetch(...request),
    });
    await press(element, '#appointment');
    await shown(element, until);
  };

/** Answers like a gateway that has just given the chosen moment to someone else. */
const refuseMoment: typeof fetch = () =>
  Promise.resolve(
    Response.json(
      { status: 400, errors: [{ field: '/moment', code: 'moment-taken', detail: 'Choose another moment.' }] },
      { status: 400, headers: { 'content-type': 'application/problem+json' } },
    ),
  );

/** The named states of the form for an appointment. */
export const appointmentExamples: readonly Example[] = [
  {
    name: 'appointment-form',
    description: 'Choosing a day and a time; the form takes the place of the list.',
    ...{ setup, render },
    act: openAppointment,
  },
  {
    name: 'appointment-other-day',
    description: 'More days are shown, and a later one is chosen: its times take the place of the first.',
    ...{ setup, render },
    act: async (element) => {
      await openAppointment(element);
      await press(element, '#day > .button');
      await press(element, '.days label:nth-child(8) input');
    },
  },
  {
    name: 'appointment-loading',
    description: 'The free moments are not there yet: says so.',
    ...{ setup, render },
    act: openWith(() => new Promise(() => undefined), '#heading'),
  },
  {
    name: 'appointment-not-loaded',
    description: 'The free moments cannot be fetched: a telephone number, and another try.',
    ...{ setup, render },
    act: openWith(() => Promise.reject(new TypeError('There is no network.')), '#not-free'),
  },
  {
    name: 'appointment-none-free',
    description: 'No moment is free: says so, with a telephone number.',
    setup: { appointments: 0 },
    render,
    act: async (element) => {
      await shown(element, '#appointment');
      await press(element, '#appointment');
      await shown(element, '#not-free');
    },
  },
  {
    name: 'appointment-errors',
    description: 'Sent too early: the errors at the top and by their fields.',
    ...{ setup, render },
    act: async (element) => {
      await openAppointment(element);
      await type(element, '#phone', '0900 1234');
      await press(element, 'form > .button');
    },
  },
  {
    name: 'appointment-taken',
    description:
      'Somebody else took the moment meanwhile: another one can be chosen, and what was typed is there.',
    ...{ setup, render },
    act: async (element) => {
      await fillAppointment(element);
      const { fetch } = configuration();
      configure({
        fetch: (...request) =>
          (request[0] as string).includes('/v1/appointment-requests')
            ? refuseMoment(...request)
            : fetch(...request),
      });
      await press(element, 'form > .button');
      await shown(element, '#errors');
    },
  },
  {
    name: 'appointment-kept',
    description: 'There is no connection: the request is kept on the device, and the moment is not certain.',
    ...{ setup, render },
    act: async (element) => {
      await fillAppointment(element);
      configure({ fetch: () => Promise.reject(new TypeError('There is no network.')) });
      await press(element, 'form > .button');
      await shown(element, '.received');
    },
  },
  {
    name: 'appointment-receipt',
    description: 'The appointment is made: when and where, its number, a file for a calendar and a link.',
    ...{ setup, render },
    act: async (element) => {
      await fillAppointment(element);
      await press(element, 'form > .button');
      await shown(element, '.reference');
    },
  },
  {
    name: 'appointment-long-words',
    description: 'A name of a counter that is wider than a phone breaks.',
    setup: { ...setup, longTexts: true },
    render,
    act: async (element) => {
      await fillAppointment(element);
      await press(element, 'form > .button');
      await shown(element, '.reference');
    },
  },
  {
    name: 'appointment-english',
    description: 'The form for an appointment on an English page, with errors.',
    language: 'en',
    ...{ setup, render },
    act: async (element) => {
      await openAppointment(element);
      await press(element, 'form > .button');
    },
  },
  {
    name: 'appointment-arabic',
    description: 'The form for an appointment on an Arabic page.',
    language: 'ar',
    setup,
    render: () => html`<plein-contact-widget dir="rtl" task=${passport}></plein-contact-widget>`,
    act: fillAppointment,
  },
];
