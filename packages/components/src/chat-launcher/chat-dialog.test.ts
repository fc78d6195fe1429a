import { expect, html } from '@open-wc/testing';
import { closeExampleGateway, showExample } from '@plein/testing/fixtures/example.js';
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
});
