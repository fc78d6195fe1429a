import { html, type TemplateResult } from 'lit';
import type { QuestionKind } from '@plein/domain/feedback.js';
import type { Example } from '../../examples/example.js';
import { press, shown, type } from '../../examples/interact.js';

const kiosk =
  (question: QuestionKind = 'mark', style = ''): (() => TemplateResult) =>
  () =>
    html`<plein-feedback-prompt
      kiosk
      question=${question}
      style=${style}
      task="http://standaarden.overheid.nl/owms/terms/paspoort"
    ></plein-feedback-prompt>`;

const asked = async (element: HTMLElement): Promise<void> => {
  await shown(element, 'form.asked');
};

const score = async (element: HTMLElement, value: number): Promise<void> => {
  await asked(element);
  await press(element, `input[name="score"][value="${String(value)}"]`);
  await shown(element, '#restart');
};

const send = async (element: HTMLElement): Promise<void> => {
  await press(element, 'form button:not([type])');
  await shown(element, '.thanks');
};

/** The states of a prompt on a kiosk. Its time stands still in them. */
export const kioskExamples: Example[] = [
  {
    name: 'kiosk',
    description: 'On a kiosk at the counter: one question with large targets, and nothing that leads away.',
    render: kiosk(),
    act: asked,
  },
  {
    name: 'kiosk-answered',
    description: 'After a low mark: reasons, and how long the screen waits, with more time and a new start.',
    render: kiosk(),
    act: (element) => score(element, 3),
  },
  {
    name: 'kiosk-more-time',
    description: 'A resident who asked for more time has ten minutes.',
    render: kiosk('ces-7'),
    act: async (element) => {
      await score(element, 6);
      await press(element, '#more-time');
    },
  },
  {
    name: 'kiosk-preventable',
    description: 'Whether the contact could have been prevented, on a kiosk.',
    render: kiosk('preventable'),
    act: async (element) => {
      await asked(element);
      await press(element, 'input[value="no"]');
    },
  },
  {
    name: 'kiosk-statement',
    description: 'A statement of the benchmark on a kiosk.',
    render: kiosk('dv09'),
    act: asked,
  },
  {
    name: 'kiosk-text',
    description:
      'With a text, where the editor asked for one; it holds personal data, and no link leads away.',
    render: () => html`<plein-feedback-prompt kiosk kiosk-text question="mark"></plein-feedback-prompt>`,
    act: async (element) => {
      await score(element, 4);
      await type(element, '#why', 'Bel mij op 06 12345678.');
      await shown(element, '.notice.warning');
    },
  },
  {
    name: 'kiosk-thanks',
    description: 'Sent: thanks, and the screen starts again.',
    render: kiosk(),
    act: async (element) => {
      await score(element, 8);
      await send(element);
    },
  },
  {
    name: 'kiosk-offline',
    description: 'Sent without a network: the screen sends it later, and the resident has nothing to do.',
    setup: { network: 'offline' },
    render: kiosk(),
    act: async (element) => {
      await score(element, 2);
      await send(element);
    },
  },
  {
    name: 'kiosk-english',
    description: 'A kiosk in English.',
    language: 'en',
    render: kiosk('ces-5'),
    act: (element) => score(element, 2),
  },
  {
    name: 'kiosk-arabic',
    description: 'A kiosk in Arabic, from right to left.',
    language: 'ar',
    render: () => html`<plein-feedback-prompt kiosk dir="rtl" question="nps"></plein-feedback-prompt>`,
    act: (element) => score(element, 2),
  },
  {
    name: 'kiosk-narrow',
    description: 'Eleven numbers on a kiosk in 288 pixels.',
    render: kiosk('nps', 'max-inline-size: 288px'),
    act: (element) => score(element, 9),
  },
];
