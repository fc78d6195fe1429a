import { expect, fixture, html } from '@open-wc/testing';
import { closeExampleGateway, settle, showExample, testGateway } from '@plein/testing/fixtures/example.js';
import { waitUntil } from '@plein/testing/fixtures/wait-until.js';
import type { Ballot } from '@plein/domain/polls.js';
import { inside, press, shown } from '../examples/interact.js';
import './participation-poll.define.js';
import type { PleinParticipationPoll } from './participation-poll.js';

const square = 'zilverplein-inrichting';
const poll = html`<plein-participation-poll poll=${square}></plein-participation-poll>`;

const show = (): Promise<PleinParticipationPoll> =>
  showExample<PleinParticipationPoll>({
    name: 'shown',
    description: 'Shown for a test.',
    render: () => poll,
    act: async (shownPoll) => {
      await shown(shownPoll, 'article');
    },
  });

/** Shows the poll as another page of the same device does. */
async function showElsewhere(): Promise<PleinParticipationPoll> {
  const elsewhere = await fixture<PleinParticipationPoll>(poll);
  await shown(elsewhere, 'article');
  return elsewhere;
}

async function vote(element: PleinParticipationPoll, row: number): Promise<void> {
  await press(element, `.choice:nth-child(${String(row)}) input`);
  await press(element, 'form .button');
  await shown(element, '#done:not([hidden])');
}

const voters = (): string[] =>
  testGateway()
    .requests.filter(({ path }) => path.endsWith('/votes'))
    .map(({ body }) => (body as Ballot).voter);

/** Lets every storage of the page refuse, as a frame of another site may. Returns a function that ends it. */
function storeNothing(): () => void {
  const refuse = (): never => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  };
  const before = Object.getOwnPropertyDescriptors(Storage.prototype);
  Object.defineProperty(Storage.prototype, 'length', { configurable: true, get: refuse });
  for (const name of ['getItem', 'setItem'] as const)
    Object.defineProperty(Storage.prototype, name, { configurable: true, writable: true, value: refuse });
  return () => {
    for (const name of ['length', 'getItem', 'setItem'] as const)
      Object.defineProperty(Storage.prototype, name, before[name]);
  };
}

describe('a vote of this device on another page', () => {
  afterEach(closeExampleGateway);

  it('is changed by a vote on a page that was open before', async () => {
    const first = await show();
    await vote(await showElsewhere(), 1);
    await vote(first, 2);
    expect(voters()).to.have.length(2);
    expect(new Set(voters()).size).to.equal(1);
    expect(inside(first, '#done').textContent).to.contain('Uw nieuwe stem telt mee');
  });

  it('is known when that page comes back from the back/forward cache', async () => {
    const first = await show();
    await vote(await showElsewhere(), 1);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await settle(first);
    expect(first.renderRoot.querySelector('fieldset')).not.to.equal(null);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await waitUntil(() => !first.renderRoot.querySelector('fieldset'), 'the poll shows the vote');
    expect(inside(first, 'article').innerText).to.contain('Uw keuze');
  });

  it('is not promised to be known on a device that stores nothing', async () => {
    const first = await show();
    const giveBack = storeNothing();
    try {
      first.requestUpdate();
      await first.updateComplete;
      const text = (): string => inside(first, 'article').innerText;
      expect(text()).to.contain('open peiling').and.not.to.contain('willekeurige code');
      await vote(first, 1);
      expect(text()).not.to.contain('willekeurige code');
      await press(first, '.button.second');
      await vote(first, 2);
      expect(new Set(voters()).size).to.equal(1);
    } finally {
      giveBack();
    }
  });
});
