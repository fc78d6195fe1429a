import { html, type TemplateResult } from 'lit';
import { press, shown, type } from '../examples/interact.js';
import type { Example, ExampleSet } from '../examples/example.js';
import { reactionExamples } from './case/reactions/reactions.examples.js';
import { linkRequestExamples } from './link/link-request.examples.js';
import { myCasesExamples } from './mine/my-cases.examples.js';
import type { PleinStatusTracker } from './status-tracker.js';

type Pair = readonly [reference: string, postcode: string, houseNumber: string];

const cases = {
  asked: ['ZB-2026-0417', '9999 ZB', '12'],
  onTime: ['ZB-2026-0533', '9999 ZC', '48A'],
  extended: ['ZB-2026-0298', '9999 ZD', '7'],
  suspended: ['ZB-2026-0361', '9999 ZE', '103'],
  closed: ['ZB-2026-0582', '9999 ZA', '3'],
  late: ['ZB-2026-0455', '9999 ZB', '20'],
} as const satisfies Record<string, Pair>;
const wrong: Pair = ['ZB-2026-0417', '9999 ZB', '13'];

const render = (): TemplateResult =>
  html`<plein-status-tracker
    ><a href="/pages/status">Bekijk uw zaak op een eigen pagina</a></plein-status-tracker
  >`;

/** The tracker itself, also when an example puts something around it. */
const tracker = (element: HTMLElement): PleinStatusTracker =>
  element.querySelector('plein-status-tracker') ?? (element as PleinStatusTracker);

async function send(element: HTMLElement, [reference, postcode, houseNumber]: Pair): Promise<void> {
  const shownTracker = tracker(element);
  await type(shownTracker, '#reference', reference);
  await type(shownTracker, '#postcode', postcode);
  await type(shownTracker, '#houseNumber', houseNumber);
  await press(shownTracker, 'form > .button');
}

const follow =
  (pair: Pair) =>
  async (element: HTMLElement): Promise<void> => {
    await send(element, pair);
    await shown(tracker(element), '.steps');
  };

const fail =
  (pair: Pair) =>
  async (element: HTMLElement): Promise<void> => {
    await send(element, pair);
    await shown(tracker(element), '#errors');
  };

const examples: Example[] = [
  { name: 'form', description: 'What everybody sees first: three fields.', render },
  {
    name: 'form-prefilled',
    description: 'Opened from a letter or mail: the reference is filled in.',
    render: () => html`<plein-status-tracker reference="ZB-2026-0417"></plein-status-tracker>`,
  },
  {
    name: 'errors',
    description: 'Sent too early: the errors at the top and by their fields.',
    render,
    act: (element) => send(element, ['', '9999', 'a']),
  },
  {
    name: 'searching',
    description: 'The answer takes a while.',
    setup: { network: 'slow' },
    render,
    act: async (element) => {
      await send(element, cases.asked);
      await shown(element, '[aria-live]:not(:empty)');
    },
  },
  {
    name: 'not-found',
    description: 'A wrong combination: the same words whatever was wrong, and what to do.',
    render,
    act: fail(wrong),
  },
  {
    name: 'too-many-tries',
    description: 'Too many wrong tries for one reference: when to try again.',
    render,
    act: async (element) => {
      for (let tries = 0; tries < 11; tries += 1) {
        await fail(wrong)(element);
        await shown(element, '[aria-disabled="false"]');
      }
      await shown(element, '.warning');
    },
  },
  {
    name: 'unreachable',
    description: 'There is no connection: a way to try again, and everything typed is still there.',
    setup: { network: 'offline' },
    render,
    act: fail(cases.asked),
  },
  {
    name: 'running-with-ask',
    description: 'Something is asked of the resident: that comes first.',
    render,
    act: follow(cases.asked),
  },
  {
    name: 'long-words',
    description: 'Steps and requests with a word or an address that is wider than the page.',
    setup: { longTexts: true },
    render,
    act: follow(cases.asked),
  },
  {
    name: 'on-time',
    description: 'All runs as promised.',
    render,
    act: follow(cases.onTime),
  },
  {
    name: 'extended',
    description: 'More time is needed: why, and until when.',
    render,
    act: follow(cases.extended),
  },
  {
    name: 'suspended',
    description: 'The term stands still: why, and what is asked.',
    render,
    act: follow(cases.suspended),
  },
  {
    name: 'late',
    description: 'Later than promised, said honestly.',
    render,
    act: follow(cases.late),
  },
  {
    name: 'closed-with-result',
    description: 'Done: the result, and how long it took beside the promise.',
    render,
    act: follow(cases.closed),
  },
  {
    name: 'question-by-phone',
    description: 'A question, with no contact widget on the page: the phone number and what to mention.',
    render,
    act: async (element) => {
      await follow(cases.late)(element);
      await press(element, '.button.second');
      await shown(element, '.phone');
    },
  },
  { name: 'english-form', description: 'The form on an English page.', language: 'en', render },
  {
    name: 'english',
    description: 'A case on an English page; its own texts stay as the municipality wrote them.',
    language: 'en',
    render,
    act: follow(cases.extended),
  },
  {
    name: 'narrow',
    description: 'In a side column of 280 pixels.',
    render: () => html`<div style="inline-size: 280px">${render()}</div>`,
    act: follow(cases.suspended),
  },
  {
    name: 'narrow-errors',
    description: 'The form with its longest errors in a side column.',
    render: () =>
      html`<div style="inline-size: 280px">
        <plein-status-tracker heading-level="3"></plein-status-tracker>
      </div>`,
    act: (element) => send(element, ['ZB', '12', 'b']),
  },
  {
    name: 'right-to-left',
    description: 'On a page that runs from right to left.',
    render: () => html`<div dir="rtl">${render()}</div>`,
    act: follow(cases.asked),
  },
  {
    name: 'arabic-form',
    description: 'The form on an Arabic page: codes keep the order in which they are typed.',
    language: 'ar',
    render: () => html`<plein-status-tracker dir="rtl"></plein-status-tracker>`,
  },
  {
    name: 'arabic',
    description: 'A case on an Arabic page: the words of the case itself are Dutch, and marked as Dutch.',
    language: 'ar',
    render: () => html`<plein-status-tracker dir="rtl"></plein-status-tracker>`,
    act: follow(cases.asked),
  },
  {
    name: 'german-narrow',
    description: 'A case on a German page, whose words are long, in a side column.',
    language: 'de',
    render: () => html`<plein-status-tracker style="inline-size: 280px"></plein-status-tracker>`,
    act: follow(cases.asked),
  },
];

export const statusTrackerExamples: ExampleSet = {
  tag: 'plein-status-tracker',
  examples: [...examples, ...linkRequestExamples, ...reactionExamples, ...myCasesExamples],
};
