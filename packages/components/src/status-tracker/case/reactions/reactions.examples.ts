import { html } from 'lit';
import { press, shown, type } from '../../../examples/interact.js';
import type { Example } from '../../../examples/example.js';
import { chooseFiles, pdfFile } from '../../../attachments/choose-files.js';

type Pair = readonly [reference: string, postcode: string, houseNumber: string];

const closed: Pair = ['ZB-2026-0582', '9999 ZA', '3'];
const asked: Pair = ['ZB-2026-0361', '9999 ZE', '103'];
const longClosed: Pair = ['ZB-2026-0219', '9999 ZF', '5'];

const render = () => html`<plein-status-tracker></plein-status-tracker>`;

async function follow(element: HTMLElement, [reference, postcode, houseNumber]: Pair): Promise<void> {
  await type(element, '#reference', reference);
  await type(element, '#postcode', postcode);
  await type(element, '#houseNumber', houseNumber);
  await press(element, 'form > .button');
  await shown(element, '.steps');
}

async function open(element: HTMLElement): Promise<void> {
  await follow(element, closed);
  await press(element, '#react-unsatisfied');
  await shown(element, '#text');
}

/** What a resident does with a case besides following it. */
export const reactionExamples: readonly Example[] = [
  {
    name: 'unsatisfied',
    description: 'The resident is not satisfied: the reason is asked, and never required.',
    render,
    act: open,
  },
  {
    name: 'unsatisfied-sent',
    description: 'It is sent: the case is open again, with a receipt and a copy.',
    render,
    act: async (element) => {
      await open(element);
      await type(element, '#text', 'De lamp knippert nog steeds.');
      await press(element, '[part="reaction"] .button');
      await shown(element, '.copy');
    },
  },
  {
    name: 'unsatisfied-too-long',
    description: 'The text is too long: the error by its field.',
    render,
    act: async (element) => {
      await open(element);
      await type(element, '#text', 'x'.repeat(2001));
      await press(element, '[part="reaction"] .button');
    },
  },
  {
    name: 'unsatisfied-too-late',
    description: 'The days in which the resident could say so have passed.',
    render,
    act: (element) => follow(element, longClosed),
  },
  {
    name: 'unsatisfied-arabic',
    description: 'The form on an Arabic page.',
    language: 'ar',
    render: () => html`<plein-status-tracker dir="rtl"></plein-status-tracker>`,
    act: open,
  },
  {
    name: 'answer',
    description: 'What is asked is answered in its place, with text and files.',
    render,
    act: async (element) => {
      await follow(element, asked);
      await press(element, '#react-answer-0');
      await shown(element, '#attachments');
    },
  },
  {
    name: 'answer-sent',
    description: 'The answer is sent with a file: nothing is asked any more, and the receipt names the file.',
    render,
    act: async (element) => {
      await follow(element, asked);
      await press(element, '#react-answer-0');
      await shown(element, '#attachments');
      await type(element, '#text', 'Hier is mijn afschrift.');
      await chooseFiles(element, pdfFile('bankafschrift.pdf'));
      await press(element, '[part="reaction"] > .row .button');
      await shown(element, '.copy');
    },
  },
  {
    name: 'answer-missing',
    description: 'Sent with nothing: the error at the top and by the field.',
    render: () => html`<div style="inline-size: 280px">${render()}</div>`,
    act: async (around) => {
      const element = around.querySelector('plein-status-tracker') ?? around;
      await follow(element, asked);
      await press(element, '#react-answer-0');
      await shown(element, '#attachments');
      await press(element, '[part="reaction"] > .row .button');
      await shown(element, '#errors');
    },
  },
  {
    name: 'withdrawal',
    description: 'The resident withdraws the case: what it means is said before.',
    render,
    act: async (element) => {
      await follow(element, asked);
      await press(element, '#react-withdrawal');
      await shown(element, '#text');
    },
  },
];
