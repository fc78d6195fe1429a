import { expect, html } from '@open-wc/testing';
import type { ExampleSetup } from '../examples/example.js';
import { inside, press, shown, type } from '../examples/interact.js';
import { closeExampleGateway, settle, showExample, testGateway } from '@plein/testing/fixtures/example.js';
import { keys } from '@plein/testing/fixtures/interaction.js';
import { waitUntil } from '@plein/testing/fixtures/wait-until.js';
import './chat-launcher.define.js';
import type { PleinChatLauncher } from './chat-launcher.js';

describe('what a screen reader is told of the conversation', () => {
  afterEach(closeExampleGateway);

  /** Shows the open panel, and collects each text of its status. */
  async function open(setup: ExampleSetup = {}, language = 'nl') {
    const element = await showExample<PleinChatLauncher>(
      {
        name: 'shown',
        description: 'Shown for a test.',
        setup,
        render: () => html`<plein-chat-launcher></plein-chat-launcher>`,
      },
      language,
    );
    await press(element, '.pill');
    await shown(element, 'dialog[open]');
    await settle(element);
    const status = inside(element, '[role=status]');
    const told: string[] = [];
    new MutationObserver(() => {
      const text = status.textContent;
      if (text && told.at(-1) !== text) told.push(text);
    }).observe(status, { childList: true, characterData: true, subtree: true });
    return { element, status, told };
  }

  async function ask(element: HTMLElement, question: string): Promise<void> {
    await type(element, '#question', question);
    await press(element, '.write .button');
  }

  const passport = 'Hoe vraag ik een paspoort aan?';

  it('is one status beside a log that is not live, empty until something is asked', async () => {
    const { element, status } = await open();
    const live = element.shadowRoot?.querySelectorAll('dialog :is([aria-live], [role=status], [role=alert])');
    expect([...(live ?? [])].map((one) => [one.role, one.ariaLive])).to.deep.equal([
      ['log', 'off'],
      ['status', null],
    ]);
    expect(status.textContent).to.equal('');
  });

  it('tells that an answer is coming, and then the whole answer once, with its sources and suggestions', async () => {
    const { element, status, told } = await open();
    await ask(element, passport);
    await waitUntil(() => status.textContent.startsWith('Assistent:'));
    await settle(element);
    expect(told).to.have.length(2);
    expect(told[0]).to.equal('De assistent zoekt een antwoord…');
    const said = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.turn .said') ?? [])].at(-1);
    const suggested = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.suggestions button') ?? [])];
    expect(suggested).not.to.be.empty;
    expect(told[1]).to.equal(
      `Assistent: ${said?.textContent ?? ''} Lees meer: ${passport} ` +
        `Bedoelt u misschien: ${suggested.map(({ textContent }) => textContent.trim()).join(' ')}`,
    );
    expect(inside(element, '[role=status]')).to.equal(status);
  });

  it('tells what was taken out of the question', async () => {
    const { element, told } = await open();
    await ask(element, `${passport} Mail naar bewoner@zilverbeek.example`);
    await waitUntil(() => told.length > 1);
    expect(told[0]).to.equal('Wij haalden weg: e-mailadres. De assistent zoekt een antwoord…');
  });

  it('tells why there is no answer, and that the question is still there', async () => {
    const { element, told } = await open();
    testGateway().setNetwork('broken');
    await ask(element, passport);
    await shown(element, '.notice.negative');
    await waitUntil(() => told.length > 1);
    expect(told.at(-1)).to.match(/ Uw vraag staat er nog\.$/);
  });

  it('tells it in the language that the panel has, on a page in another one', async () => {
    const { element, status } = await open({}, 'it');
    await ask(element, 'How do I apply for a passport?');
    await waitUntil(() => status.textContent.startsWith('Assistant:'));
    expect(status.closest('[lang]')?.getAttribute('lang')).to.equal('en');
  });

  it('tells nothing of an earlier conversation when the panel opens again', async () => {
    const { element, status } = await open();
    await ask(element, passport);
    await waitUntil(() => status.textContent.startsWith('Assistent:'));
    await keys('Escape');
    await waitUntil(() => !inside<HTMLDialogElement>(element, 'dialog').open);
    await settle(element);
    expect(status.textContent).to.equal('');
    await press(element, '.pill');
    await settle(element);
    expect(inside(element, '[role=status]').textContent).to.equal('');
  });
});
