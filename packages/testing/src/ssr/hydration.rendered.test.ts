import { expect } from '@open-wc/testing';
import { defaultNow } from '@plein/testing';
import '@plein/components/chat-launcher.js';
import { chatLauncherExamples } from '@plein/components/source/chat-launcher/chat-launcher.examples.js';
import '@plein/components/contact-widget.js';
import { contactWidgetExamples } from '@plein/components/source/contact-widget/contact-widget.examples.js';
import { configure } from '@plein/components/source/settings/configuration.js';
import type { Example } from '@plein/components/examples.js';
import '@plein/components/feedback-prompt.js';
import { feedbackPromptExamples } from '@plein/components/source/feedback-prompt/feedback-prompt.examples.js';
import '@plein/components/participation-poll.js';
import { participationPollExamples } from '@plein/components/source/participation-poll/participation-poll.examples.js';
import '@plein/components/status-tracker.js';
import { statusTrackerExamples } from '@plein/components/source/status-tracker/status-tracker.examples.js';
import { placeRendered } from './rendered-fixture.js';
import { closeExampleGateway } from '../fixtures/example.js';

const sets = [
  contactWidgetExamples,
  statusTrackerExamples,
  feedbackPromptExamples,
  chatLauncherExamples,
  participationPollExamples,
];

/**
 * Every element below this one, through shadow roots. The empty region for a crisis message that comes later is left out:
 * it takes no room, and is there as soon as the code for it has come.
 */
function* below(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll(':not([data-crisis])')) {
    yield element;
    if (element.shadowRoot) yield* below(element.shadowRoot);
  }
}

/** Tags with their boxes, rounded to the pixel. */
function places(root: ParentNode): string[] {
  return [...below(root)]
    .filter(({ localName }) => localName !== 'style')
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.localName} ${[x, y, width, height].map(Math.round).join(' ')}`;
    });
}

/** Texts below this node, through shadow roots. */
const words = (root: ParentNode): string[] =>
  [...below(root)].flatMap(({ childNodes, localName }) =>
    localName === 'style'
      ? []
      : [...childNodes]
          .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
          .map(({ textContent }) => textContent?.trim() ?? '')
          .filter(Boolean),
  );

const changes = (before: readonly string[], after: readonly string[]): string[] =>
  before.length === after.length
    ? after.flatMap((line, index) => (line === before[index] ? [] : [`${String(before[index])} → ${line}`]))
    : [`${String(before.length)} things → ${String(after.length)}`];

async function renderedAll(root: ParentNode): Promise<void> {
  for (const element of below(root)) {
    if ('updateComplete' in element) await element.updateComplete;
  }
}

describe('what a server drew', () => {
  const warnings: string[] = [];
  const { warn, error } = console;
  before(() => {
    const note = (...parts: unknown[]): void => {
      const text = parts.join(' ');
      // Other warnings of an element, to the author of the page, have nothing to do with hydration.
      if (text.includes('drawn anew') || !text.startsWith('<plein-')) warnings.push(text);
    };
    console.warn = note;
    console.error = note;
  });
  after(() => {
    console.warn = warn;
    console.error = error;
  });
  afterEach(closeExampleGateway);

  const hydrate = async (example: Example): Promise<void> => {
    warnings.length = 0;
    // Answers of the gateway would change the element after it is hydrated, so nothing answers here.
    const now = new Date(example.setup?.now ?? defaultNow);
    configure({ gateway: 'https://plein.test', now: () => now, fetch: () => new Promise(() => undefined) });
    document.documentElement.lang = example.language ?? 'nl';
    const element = await placeRendered(example);
    const container = element.parentElement ?? element;
    const before = [...words(container), ...places(container)];
    await renderedAll(container);
    const after = [...words(container), ...places(container)];
    expect(warnings).to.deep.equal([]);
    expect(changes(before, after)).to.deep.equal([]);
  };

  for (const { tag, examples } of sets) {
    for (const example of examples) {
      it(`is taken over without a change: <${tag}> ${example.name}`, () => hydrate(example));
    }
  }
});
