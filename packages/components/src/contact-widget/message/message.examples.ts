import { html, type TemplateResult } from 'lit';
import type { Example } from '../../examples/example.js';
import { press, shown, type } from '../../examples/interact.js';
import { configure } from '../../settings/configuration.js';
import type { PleinContactWidget } from '../contact-widget.js';
import { chooseFiles, pdfFile } from '../../attachments/choose-files.js';
import { openMessage, writeMessage } from './example-actions.js';

const setup = { messages: true } as const;
const render = (): TemplateResult => html`<plein-contact-widget></plein-contact-widget>`;

/** The named states of the form for a message. */
export const messageExamples: readonly Example[] = [
  {
    name: 'message-form',
    description: 'Writing a message; the form takes the place of the list.',
    ...{ setup, render },
    act: openMessage,
  },
  {
    name: 'message-errors',
    description: 'Sent too early: the errors at the top and by their fields.',
    ...{ setup, render },
    act: async (element) => {
      await openMessage(element);
      await type(element, '#email', 'bewoner');
      await press(element, 'form > .button');
    },
  },
  {
    name: 'message-files',
    description: 'With files that the resident chose, each of which can be removed.',
    ...{ setup, render },
    act: async (element) => {
      await writeMessage(element);
      await chooseFiles(
        element,
        pdfFile(),
        pdfFile('een-heel-lange-naam-van-een-bestand-zonder-spaties-2026.pdf'),
      );
    },
  },
  {
    name: 'message-wrong-file',
    description:
      'A file of a kind that the municipality does not take: the error stands by the field at once.',
    ...{ setup, render },
    act: async (element) => {
      await writeMessage(element);
      await chooseFiles(element, pdfFile('brief.docx'));
    },
  },
  {
    name: 'message-kept',
    description: 'There is no connection: the message is kept on the device and goes out later.',
    ...{ setup, render },
    act: async (element) => {
      await writeMessage(element);
      configure({ fetch: () => Promise.reject(new TypeError('There is no network.')) });
      await press(element, 'form > .button');
      await shown(element, '.received');
    },
  },
  {
    name: 'message-receipt',
    description: 'The message has arrived: its number, a copy, and a link that works later.',
    ...{ setup, render },
    act: async (element) => {
      await writeMessage(element);
      await chooseFiles(element, pdfFile());
      await press(element, 'form > .button');
      await shown(element, '.reference');
    },
  },
  {
    name: 'message-english',
    description: 'The form for a message on an English page, with errors.',
    language: 'en',
    ...{ setup, render },
    act: async (element) => {
      await openMessage(element);
      await press(element, 'form > .button');
    },
  },
  {
    name: 'message-arabic',
    description: 'The form for a message on an Arabic page.',
    language: 'ar',
    setup,
    render: () => html`<plein-contact-widget dir="rtl"></plein-contact-widget>`,
    act: async (element) => {
      await writeMessage(element as PleinContactWidget);
      await chooseFiles(element, pdfFile());
    },
  },
];
