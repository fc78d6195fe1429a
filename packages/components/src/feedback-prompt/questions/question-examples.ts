import { html, type TemplateResult } from 'lit';
import { focusIn, press, shown, type } from '../../examples/interact.js';
import type { Example } from '../../examples/example.js';
import type { AskedKind } from './questions.terms.js';

const show =
  (question: AskedKind, style = ''): (() => TemplateResult) =>
  () =>
    html`<plein-feedback-prompt
      question=${question}
      style=${style}
      task="http://standaarden.overheid.nl/owms/terms/paspoort"
    >
      <a href="/pages/feedback">Vertel ons wat u van onze dienstverlening vindt</a>
    </plein-feedback-prompt>`;

const asked = async (element: HTMLElement): Promise<void> => {
  await shown(element, 'form.asked');
};

const score = async (element: HTMLElement, value: number | 'none'): Promise<void> => {
  await asked(element);
  await press(element, `input[name="score"][value="${String(value)}"]`);
};

const send = async (element: HTMLElement): Promise<void> => {
  await press(element, 'form .button');
  await shown(element, '.thanks');
};

/** Each question that loads on demand, as it is asked. */
const asking: Readonly<Record<AskedKind, string>> = {
  csat: 'Satisfaction: five words.',
  'ces-5': 'Effort: five words, of which less is better.',
  'ces-7': 'Ease: a statement with seven numbers, of which more is better.',
  nps: 'Recommending: eleven numbers, with a word at both ends.',
  mark: 'A report mark from 1 to 10.',
  dv05: 'A statement of the benchmark with five points, and apart from them no opinion.',
  'dv07-information': 'The statement of the benchmark about information.',
  'dv07-duration': 'The statement of the benchmark about the time it took.',
  'dv07-updates': 'The statement of the benchmark about being told how it goes.',
  'dv07-outcome': 'The statement of the benchmark about the outcome.',
  dv09: 'The statement of the benchmark about clear language.',
  preventable: 'Whether the contact could have been prevented.',
  open: 'A text without a score.',
  'expected-ease': 'Before a task: how easy a resident expects it to be.',
  'expected-duration': 'Before a task: whether a resident expects that it takes a reasonable time.',
  'expected-outcome': 'Before a task: whether a resident expects to get what they want.',
};

/** The other states of these questions. */
const states: Example[] = [
  {
    name: 'asked-nps-low',
    description: 'After a low score: reasons and a text, which ask what was missing.',
    render: show('nps'),
    act: (element) => score(element, 3),
  },
  {
    name: 'asked-nps-narrow',
    description: 'Eleven numbers in a side column of 288 pixels: each number at least 44 by 44 pixels.',
    render: show('nps', 'max-inline-size: 288px'),
    act: (element) => score(element, 9),
  },
  {
    name: 'asked-nps-arabic',
    description: 'Eleven numbers on an Arabic page, from right to left.',
    language: 'ar',
    render: () => html`<plein-feedback-prompt dir="rtl" question="nps"></plein-feedback-prompt>`,
    act: (element) => score(element, 2),
  },
  {
    name: 'asked-mark-neutral',
    description: 'After a score that is neither low nor high: a text alone, without reasons.',
    render: show('mark'),
    act: (element) => score(element, 6),
  },
  {
    name: 'asked-no-opinion',
    description: 'No opinion is an answer too.',
    render: show('dv07-duration'),
    act: (element) => score(element, 'none'),
  },
  {
    name: 'asked-statement-english-narrow',
    description: 'A statement on an English page, in a side column: its points stand under each other.',
    language: 'en',
    render: show('dv09', 'max-inline-size: 288px'),
    act: (element) => score(element, 2),
  },
  {
    name: 'asked-preventable-yes',
    description: 'A contact that could have been prevented: asks because of what.',
    render: show('preventable'),
    act: async (element) => {
      await asked(element);
      await press(element, 'input[name="preventable"][value="yes"]');
    },
  },
  {
    name: 'asked-open-missing',
    description: 'Sent without a text: says what to do at the field.',
    render: show('open'),
    act: async (element) => {
      await asked(element);
      await press(element, 'form .button');
      await shown(element, '#why-error:not([hidden])');
      await focusIn(element, '#why');
    },
  },
  {
    name: 'asked-thanks-dissatisfied',
    description: 'The thank-you for a resident who is not satisfied leads on to contact.',
    render: show('csat'),
    act: async (element) => {
      await score(element, 1);
      await type(element, '#why', 'Ik kreeg drie keer een ander antwoord.');
      await send(element);
    },
  },
  {
    name: 'asked-thanks-satisfied',
    description: 'The thank-you for a resident who is satisfied.',
    render: show('ces-7'),
    act: async (element) => {
      await score(element, 7);
      await send(element);
    },
  },
];

export const questionExamples: Example[] = [
  ...(Object.entries(asking) as [AskedKind, string][]).map(([question, description]) => ({
    name: `asked-${question}`,
    description,
    render: show(question),
    act: asked,
  })),
  ...states,
];
