import { expect, html } from '@open-wc/testing';
import { closeExampleGateway, showExample } from '@plein/testing/fixtures/example.js';
import { focused, keys } from '@plein/testing/fixtures/interaction.js';
import { waitUntil } from '@plein/testing/fixtures/wait-until.js';
import { inside, press, shown } from '../examples/interact.js';
import './chat-launcher.define.js';

describe('the dialog of <plein-chat-launcher>', () => {
  afterEach(closeExampleGateway);

  it('is no stop of Tab itself, so that Firefox does not have the whole conversation read there', async () => {
    const element = await showExample({
      name: 'low',
      description: 'A dialog lower than what it holds.',
      render: () => html`<plein-chat-launcher><a href="/contact">Contact</a></plein-chat-launcher>`,
    });
    await press(element, '.pill');
    await shown(element, 'dialog[open]');
    const dialog = inside(element, 'dialog');
    dialog.style.blockSize = '14rem';
    expect(dialog.scrollHeight).to.be.greaterThan(dialog.clientHeight);
    expect(dialog.tabIndex).to.equal(-1);
  });

  it('gives the focus to the button before it leaves, and opens again at once', async () => {
    const element = await showExample({
      name: 'closing',
      description: 'A dialog that closes.',
      render: () => html`<plein-chat-launcher><a href="/contact">Contact</a></plein-chat-launcher>`,
    });
    await press(element, '.pill');
    await shown(element, 'dialog[open]');
    const dialog = inside<HTMLDialogElement>(element, 'dialog');
    const button = inside(element, '.pill');
    await waitUntil(() => dialog.contains(focused()), 'the focus is in the dialog');
    let isThere: boolean | undefined;
    button.addEventListener('focus', () => (isThere ??= dialog.open));
    await keys('Escape');
    await waitUntil(
      () => button.getAttribute('aria-expanded') === 'false',
      'the button says that it is closed',
    );
    expect(isThere, 'the dialog is there when the button gets the focus').to.equal(true);
    await press(element, '.pill');
    await waitUntil(() => dialog.contains(focused()), 'the focus is in the dialog again');
    expect(dialog.hasAttribute('data-leaving')).to.equal(false);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    await press(element, '.close');
    expect(focused()).to.equal(button);
    await waitUntil(() => !dialog.open, 'it has left');
    expect(focused()).to.equal(button);
  });
});
