import { html, type TemplateResult } from 'lit';
import { press, shown } from '../../examples/interact.js';
import type { Example, ExampleSetup } from '../../examples/example.js';

/** Tokens of a site that count in the examples, each for the cases of one resident. */
export const exampleTokens = {
  resident: ['ZB-2026-0582', 'ZB-2026-0533', 'ZB-2026-0455', 'ZB-2026-0417', 'ZB-2026-0361'],
  newcomer: [],
} as const;

const setup: ExampleSetup = { caseTokens: exampleTokens };

const render = (token: string): TemplateResult =>
  html`<plein-status-tracker case-token=${token}
    ><a href="/pages/status">Bekijk uw zaak op een eigen pagina</a></plein-status-tracker
  >`;

/** The tracker itself, also when an example puts something around it. */
const tracker = (element: HTMLElement): HTMLElement =>
  element.querySelector<HTMLElement>('plein-status-tracker') ?? element;

const shows =
  (selector: string) =>
  async (element: HTMLElement): Promise<void> => {
    await shown(tracker(element), selector);
  };

/** What a resident sees on a site where they have logged in. */
export const myCasesExamples: readonly Example[] = [
  {
    name: 'my-cases',
    description: 'On a site with a login: all cases, and what asks for something first.',
    setup,
    render: () => render('resident'),
    act: shows('.cases'),
  },
  {
    name: 'my-cases-opened',
    description: 'One of all cases is opened: the case, and the way back to the others.',
    setup,
    render: () => render('resident'),
    act: async (element) => {
      await shown(element, '.cases');
      await press(element, '#open-0');
      await shown(element, '.steps');
    },
  },
  {
    name: 'my-cases-none',
    description: 'A resident who has logged in and has no cases.',
    setup,
    render: () => render('newcomer'),
    act: shows('[part="my-cases"]'),
  },
  {
    name: 'my-cases-incomplete',
    description: 'A case system does not answer: the others, and that one may be missing.',
    setup: { ...setup, caseSystemAway: true },
    render: () => render('resident'),
    act: shows('.warning'),
  },
  {
    name: 'my-cases-refused',
    description: 'The token of the site does not count any more: log in again.',
    setup,
    render: () => render('ended'),
    act: shows('.warning'),
  },
  {
    name: 'my-cases-unreachable',
    description: 'All cases without a connection: a way to try again, and what is between the tags.',
    setup: { ...setup, network: 'offline' },
    render: () => render('resident'),
    act: shows('.warning'),
  },
  {
    name: 'my-cases-card',
    description: 'A card on the first page of a portal: the first three cases, and a link to all.',
    setup,
    render: () =>
      html`<div style="max-inline-size: 320px">
        <plein-status-tracker
          case-token="resident"
          cases-url="/mijn/zaken"
          heading-level="3"
        ></plein-status-tracker>
      </div>`,
    act: shows('.cases'),
  },
  {
    name: 'my-cases-long-words',
    description: 'Titles of cases with a word or an address that is wider than the page.',
    setup: { ...setup, longTexts: true },
    render: () => render('resident'),
    act: shows('.cases'),
  },
  {
    name: 'my-cases-english',
    description: 'All cases on an English page; the words of the cases themselves stay Dutch.',
    language: 'en',
    setup,
    render: () => render('resident'),
    act: shows('.cases'),
  },
  {
    name: 'my-cases-arabic',
    description: 'All cases on an Arabic page.',
    language: 'ar',
    setup,
    render: () => html`<plein-status-tracker dir="rtl" case-token="resident"></plein-status-tracker>`,
    act: shows('.cases'),
  },
];
