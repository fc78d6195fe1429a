import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import type { Example } from '@plein/components/examples.js';
import { configure } from '@plein/components/source/settings/configuration.js';
import { exampleSets } from '../fixtures/example-sets.js';
import { closeExampleGateway, openExampleGateway, settle, testGateway } from '../fixtures/example.js';
import { loadLibrary, oldLibraries } from './old-libraries.js';

const exampleOf = (tag: string, name: string): Example => {
  const example = exampleSets.find((set) => set.tag === tag)?.examples.find((one) => one.name === name);
  if (!example) throw new Error(`<${tag}> has no example ${name}.`);
  return example;
};

interface Seen {
  readonly text: string;
  readonly sent: readonly unknown[];
}

/** Takes away the library of the current test, also where that does not come to its end. */
let endLibrary = (): void => undefined;

/** Shows an example on a page with a library. The gateway, which is elsewhere for a resident, has none. */
async function see(
  { setup, render, act }: Example,
  library: (typeof oldLibraries)[keyof typeof oldLibraries] | undefined,
): Promise<Seen> {
  const { fetch, requests } = await openExampleGateway(setup);
  let unload = (): void => undefined;
  let answering = 0;
  let isOver = false;
  // An element that is gone may still get an answer; the pages of later tests have no library.
  const load = (): void => {
    if (library && !isOver) unload = loadLibrary(library);
  };
  configure({
    async fetch(...request) {
      if (answering === 0 && !isOver) unload();
      answering += 1;
      const answer = await fetch(...request);
      const body = answer.status === 204 ? null : await answer.text();
      const whole = new Response(body, { status: answer.status, headers: answer.headers });
      answering -= 1;
      if (answering === 0) load();
      return whole;
    },
  });
  endLibrary = () => {
    isOver = true;
    unload();
  };
  load();
  try {
    const element = await fixture<HTMLElement>(render());
    await settle(element);
    await act?.(element, testGateway());
    await settle(element);
    const text = element.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';
    // How often an element looks whether there is a crisis depends on how fast the machine is.
    const sent = requests.filter(({ method }) => method !== 'GET');
    return { text, sent: sent.map(({ path, body }) => [path, body]) };
  } finally {
    endLibrary();
    fixtureCleanup();
    await closeExampleGateway();
  }
}

/** At least one for each part of the code that comes on demand. */
const states = {
  'plein-contact-widget': ['callback-receipt', 'appointment-receipt', 'message-receipt', 'situation-all'],
  'plein-participation-poll': [
    'voted-multiple',
    'voted-scale',
    'closed-ranking',
    'open-ranking',
    'open-budget',
    'open-matrix',
    'closed-statements',
    'outcome',
  ],
  'plein-feedback-prompt': ['thanks', 'asked-nps-low', 'asked-mark-neutral', 'asked-preventable-yes'],
  'plein-status-tracker': ['running-with-ask', 'late', 'my-cases-opened', 'unsatisfied-sent'],
  'plein-chat-launcher': ['answered'],
} as const;

for (const [name, library] of Object.entries(oldLibraries)) {
  describe(`on a page with ${name}`, () => {
    afterEach(() => {
      endLibrary();
    });

    for (const [tag, names] of Object.entries(states))
      for (const state of names)
        it(`<${tag}> shows and sends as ${state} what it does without`, async () => {
          const example = exampleOf(tag, state);
          const without = await see(example, undefined);
          expect(without.text).not.to.be.empty;
          expect(await see(example, library)).to.deep.equal(without);
        });
  });
}
