import { html, type TemplateResult } from 'lit';
import { focusIn, press, shown, type } from '../examples/interact.js';
import type { Example, ExampleSet } from '../examples/example.js';
import { textLimit } from './feedback-prompt.controller.js';
import { kioskExamples } from './kiosk/kiosk-examples.js';
import { questionExamples } from './questions/question-examples.js';

const render = (): TemplateResult => html`
  <plein-feedback-prompt task="http://standaarden.overheid.nl/owms/terms/paspoort">
    <a href="/pages/feedback">Vertel ons of deze pagina u hielp</a>
  </plein-feedback-prompt>
`;

const answerYes = (element: HTMLElement): Promise<void> => press(element, '.answers button:first-child');
const answerNo = (element: HTMLElement): Promise<void> => press(element, '.answers button:last-child');
const score = (element: HTMLElement, value: number): Promise<void> =>
  press(element, `.scale label:nth-child(${String(value)}) input`);

async function fillIn(element: HTMLElement): Promise<void> {
  await answerNo(element);
  await score(element, 2);
  await press(element, '.reasons label:nth-child(1) input');
  await type(element, '#why', 'Ik weet nog niet welke papieren ik mee moet nemen.');
}

async function send(element: HTMLElement): Promise<void> {
  await press(element, 'form .button');
  await shown(element, '.thanks');
}

async function personal(element: HTMLElement): Promise<void> {
  await answerNo(element);
  await type(element, '#why', 'Bel mij op 06 12345678 of mail naar bewoner@zilverbeek.example.');
  await shown(element, '.notice.warning');
}

const examples: Example[] = [
  { name: 'question', description: 'What everybody sees first: one line, one question.', render },
  {
    name: 'question-english',
    description: 'The question on an English page.',
    language: 'en',
    render,
  },
  {
    name: 'yes',
    description: 'After "Ja": the answer counts already, the rest is a free choice.',
    render,
    act: answerYes,
  },
  { name: 'no', description: 'After "Nee": asks what was missing.', render, act: answerNo },
  {
    name: 'no-english',
    description: 'The follow-up on an English page.',
    language: 'en',
    render,
    act: answerNo,
  },
  {
    name: 'long-words',
    description: 'An explanation with an address that is wider than the page.',
    setup: { longTexts: true },
    render,
    act: async (element) => {
      await answerNo(element);
      await type(element, '#why', `Zie https://www.zilverbeek.example/${'paspoort-aanvragen-'.repeat(6)}`);
    },
  },
  {
    name: 'problem',
    description: 'After "Meld een probleem": asks what goes wrong, and nothing else.',
    render,
    act: (element) => press(element, 'button[value=problem]'),
  },
  { name: 'filled-in', description: 'Score, reason and text filled in.', render, act: fillIn },
  {
    name: 'personal-data',
    description: 'The text holds personal data: says what will be taken out before it is sent.',
    render,
    act: personal,
  },
  {
    name: 'near-the-limit',
    description: 'Little room is left: how many characters can still be typed.',
    render,
    act: async (element) => {
      await answerYes(element);
      await type(element, '#why', 'Goed. '.repeat(textLimit / 6 - 4));
    },
  },
  {
    name: 'too-long',
    description: 'A text that is too long was sent: says how much shorter it must be.',
    render,
    act: async (element) => {
      await answerYes(element);
      await type(element, '#why', 'Goed! '.repeat(200));
      await press(element, 'form .button');
      await shown(element, '#why-error');
      await focusIn(element, '#why');
    },
  },
  {
    name: 'sending',
    description: 'The network is slow: the button says that it is sending.',
    setup: { network: 'slow' },
    render,
    act: async (element) => {
      await fillIn(element);
      await press(element, 'form .button');
      await shown(element, '.button[aria-disabled="true"]');
    },
  },
  {
    name: 'thanks',
    description: 'Sent: the thank-you takes the place of the question and says what happens with it.',
    render,
    act: async (element) => {
      await fillIn(element);
      await send(element);
    },
  },
  {
    name: 'thanks-taken-out',
    description: 'Sent, with personal data taken out: says what.',
    render,
    act: async (element) => {
      await personal(element);
      await send(element);
    },
  },
  {
    name: 'thanks-english',
    description: 'The thank-you on an English page.',
    language: 'en',
    render,
    act: async (element) => {
      await personal(element);
      await send(element);
    },
  },
  {
    name: 'queued-offline',
    description: 'Sent without a connection: it is kept on the device and goes out later.',
    setup: { network: 'offline' },
    render,
    act: async (element) => {
      await fillIn(element);
      await send(element);
    },
  },
  {
    name: 'refused',
    description: 'The gateway does not accept it: says so, and what was typed stays.',
    render: () => html`<plein-feedback-prompt gateway="https://plein.test/unknown"></plein-feedback-prompt>`,
    act: async (element) => {
      await fillIn(element);
      await press(element, 'form .button');
      await shown(element, '.notice.negative');
    },
  },
  {
    name: 'deeper-heading',
    description: 'The question as a heading of level 4, deep in a page.',
    render: () => html`<plein-feedback-prompt heading-level="4"></plein-feedback-prompt>`,
    act: answerYes,
  },
  {
    name: 'narrow',
    description: 'In a side column of 280 pixels: the words stand under each other.',
    render: () => html`<plein-feedback-prompt style="max-inline-size: 280px"></plein-feedback-prompt>`,
    act: answerNo,
  },
  {
    name: 'arabic',
    description: 'The follow-up on an Arabic page, from right to left.',
    language: 'ar',
    render: () => html`<plein-feedback-prompt dir="rtl"></plein-feedback-prompt>`,
    act: answerNo,
  },
  {
    name: 'ukrainian-narrow',
    description: 'The follow-up on a Ukrainian page, whose words are long, in a side column.',
    language: 'uk',
    render: () => html`<plein-feedback-prompt style="max-inline-size: 280px"></plein-feedback-prompt>`,
    act: answerYes,
  },
];

export const feedbackPromptExamples: ExampleSet = {
  tag: 'plein-feedback-prompt',
  examples: [...examples, ...questionExamples, ...kioskExamples],
};
